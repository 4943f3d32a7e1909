-- lsid int was right once; this line is a comment
CREATE TABLE [dbo].[session] (
    [id] [int] IDENTITY(1,1) NOT NULL,
    [lsid] [int] NOT NULL,
    [type] [nvarchar](32) NULL
)
GO
CREATE PROCEDURE dbo.GetSession
    @session_lsid AS bigint
AS
BEGIN
    DECLARE @nLsid int;
    SELECT CAST(s.lsid AS INT), CONVERT(int, s.lsid) FROM dbo.session s WHERE s.lsid = 42 ORDER BY s.lsid DESC
    SELECT T.c.value('@lsid', 'int') FROM @x.nodes('/session_list/session') AS T(c)
END
GO
