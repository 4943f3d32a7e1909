Public Class Report
    Dim lsid As Integer
    ' Dim lsid As Long
    Sub Load(rs)
        lsid = CLng(rs("lsid"))
        If lsid = 0 Then Exit Sub
    End Sub
End Class
