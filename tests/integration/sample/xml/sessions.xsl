<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:b="http://www.networkstreaming.com/namespaces/API">
  <xsl:template match="/session_list">
    <xsl:for-each select="session">
      <xsl:sort select="@lsid" data-type="number"/>
      <td class="{@lsid}"><xsl:value-of select="format-number(@lsid, '0000')"/></td>
    </xsl:for-each>
    <xsl:if test="session/@lsid &gt; 100"/>
  </xsl:template>
  <xsl:template match="/b:session_list/b:session"/>
</xsl:stylesheet>
