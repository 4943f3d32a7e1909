# Hosts-file test: for a short time one name leads to one address on this computer; afterwards all is as before.
# Made by Upgrade Assistant for one computer and one test. Start it with:
#   powershell -NoProfile -ExecutionPolicy Bypass -File NAME.ps1
$ErrorActionPreference = 'Stop'

$schema = @@SCHEMA@@
$id = @@ID@@
$nonce = @@NONCE@@
$hostName = @@HOST@@
$address = @@ADDRESS@@
$port = @@PORT@@
$expected = @@FINGERPRINT@@
$practice = @@HOSTS_FILE@@
$sign = @@SIGN@@
$begin = @@BEGIN@@
$line = @@LINE@@
$end = @@END@@

$base = Join-Path $PSScriptRoot @@NAME@@
$kept = $base + '.before'
$afterFile = $base + '.after'
$result = $base + '.result.json'

function Find-HostsFile {
    if ($practice -ne '') { return $practice }
    $folder = $null
    try {
        $key = 'HKLM:\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters'
        $folder = (Get-ItemProperty -Path $key -Name DataBasePath).DataBasePath
    } catch { $folder = $null }
    if (-not $folder) { $folder = '%SystemRoot%\System32\drivers\etc' }
    return Join-Path ([Environment]::ExpandEnvironmentVariables($folder)) 'hosts'
}

function Test-Writable($path) {
    try {
        $stream = New-Object IO.FileStream($path, [IO.FileMode]::Open, [IO.FileAccess]::ReadWrite, [IO.FileShare]::ReadWrite)
        $stream.Close()
        return $true
    } catch { return $false }
}

# One byte is one character, so that what is not ours stays as it is.
$latin = [Text.Encoding]::GetEncoding(28591)

function Read-Text($path) { return $latin.GetString([IO.File]::ReadAllBytes($path)) }

# Letter by letter: -ceq takes some letters for nothing.
function Test-Same($one, $other) { return [string]::Equals($one, $other, [StringComparison]::Ordinal) }

# In place, so that owner, access list and links stay.
function Write-Text($path, $text) {
    $data = $latin.GetBytes($text)
    $stream = New-Object IO.FileStream($path, [IO.FileMode]::Open, [IO.FileAccess]::ReadWrite, [IO.FileShare]::Read)
    try {
        $stream.Write($data, 0, $data.Length)
        $stream.SetLength($data.Length)
        $stream.Flush($true)
    } finally { $stream.Close() }
    return Test-Same (Read-Text $path) $text
}

function Save-Text($path, $text) { [IO.File]::WriteAllBytes($path, $latin.GetBytes($text)) }

function Add-Block($text) {
    $bom = $latin.GetString([byte[]](239, 187, 191))
    $start = ''
    if ($text.StartsWith($bom, [StringComparison]::Ordinal)) { $start = $bom }
    $lineEnd = "`r`n"
    $at = $text.IndexOf([char]10)
    if ($at -eq 0 -or ($at -gt 0 -and $text[$at - 1] -ne [char]13)) { $lineEnd = "`n" }
    return $start + $begin + $lineEnd + $line + $lineEnd + $end + $lineEnd + $text.Substring($start.Length)
}

# Others changed the file: only what is ours goes.
function Remove-Block($text) {
    $bom = $latin.GetString([byte[]](239, 187, 191))
    $start = ''
    if ($text.StartsWith($bom, [StringComparison]::Ordinal)) { $start = $bom }
    $lines = [regex]::Matches($text.Substring($start.Length), '[^\n]*(\n|$)')
    $first = -1
    $last = -1
    for ($i = 0; $i -lt $lines.Count; $i++) {
        if ($first -lt 0 -and $lines[$i].Value.Contains($begin)) { $first = $i }
        if ($first -ge 0 -and $last -lt 0 -and $lines[$i].Value.Contains($end)) { $last = $i }
    }
    if ($last -lt 0 -or ($last - $first) -gt 20) { $first = -1; $last = -2 }
    $left = $start
    for ($i = 0; $i -lt $lines.Count; $i++) {
        $ours = ($i -ge $first -and $i -le $last) -or $lines[$i].Value.Contains($sign)
        if (-not $ours) { $left += $lines[$i].Value }
    }
    return $left
}

# 'yes': as before; 'others': the entry is out, others changed the file; 'no'
function Restore-Hosts {
    if (-not (Test-Path -LiteralPath $kept)) { return 'yes' }
    $before = Read-Text $kept
    $state = 'no'
    try {
        $current = Read-Text $hosts
        $after = ''
        if (Test-Path -LiteralPath $afterFile) { $after = Read-Text $afterFile }
        if (Test-Same $current $before) { $state = 'yes' }
        elseif ((Test-Same $current $after) -or $current.Length -eq 0) {
            if (Write-Text $hosts $before) { $state = 'yes' }
        } elseif ($current.Contains($sign)) {
            if (Write-Text $hosts (Remove-Block $current)) { $state = 'others' }
        } else { $state = 'others' }
    } catch { Write-Host $_ }
    if ($state -eq 'no') {
        Write-Host @@SAY_BACK_NOT@@
        Write-Host $hosts
        Write-Host @@SAY_UNDO@@
        return $state
    }
    Remove-Item -LiteralPath $kept, $afterFile -Force -ErrorAction SilentlyContinue
    if ($state -eq 'yes') { Write-Host @@SAY_BACK@@ } else { Write-Host @@SAY_BACK_OTHERS@@ }
    return $state
}

function Find-Addresses {
    if ($practice -eq '') {
        return @([Net.Dns]::GetHostAddresses($hostName) | ForEach-Object { $_.IPAddressToString } | Select-Object -Unique)
    }
    $found = @()
    foreach ($one in (Read-Text $hosts).Split([char]10)) {
        $words = @($one.Split([char]35)[0].Trim() -split '\s+')
        if ($words.Count -gt 1 -and $words[1..($words.Count - 1)] -contains $hostName) { $found += $words[0] }
    }
    return @($found | Select-Object -Unique)
}

function Find-Fingerprint {
    $client = New-Object Net.Sockets.TcpClient
    try {
        $target = $hostName
        if ($practice -ne '') { $target = $address }
        $waiting = $client.BeginConnect($target, [int]$port, $null, $null)
        if (-not $waiting.AsyncWaitHandle.WaitOne(15000)) { return '' }
        $client.EndConnect($waiting)
        $client.ReceiveTimeout = 15000
        $client.SendTimeout = 15000
        # The certificate is looked at here, not trusted: its fingerprint is compared with the expected one.
        $look = [Net.Security.RemoteCertificateValidationCallback] { $true }
        $tls = New-Object Net.Security.SslStream($client.GetStream(), $false, $look)
        $versions = [Security.Authentication.SslProtocols]'Tls, Tls11, Tls12'
        $tls.AuthenticateAsClient($hostName, $null, $versions, $false)
        $data = $tls.RemoteCertificate.GetRawCertData()
        return Get-Hash $data
    } catch {
        return ''
    } finally { $client.Close() }
}

function Get-Hash([byte[]]$data) {
    $sha = [Security.Cryptography.SHA256]::Create()
    return [BitConverter]::ToString($sha.ComputeHash($data)).Replace('-', '').ToLowerInvariant()
}

function Get-Stamp { return [DateTime]::UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", [Globalization.CultureInfo]::InvariantCulture) }

$hosts = Find-HostsFile
Write-Host @@SAY_START@@
if (-not (Test-Path -LiteralPath $hosts -PathType Leaf)) {
    Write-Host @@SAY_FAILED@@
    Write-Host $hosts
    Write-Host @@SAY_BY_HAND@@
    exit 1
}
$me = New-Object Security.Principal.WindowsPrincipal([Security.Principal.WindowsIdentity]::GetCurrent())
$administrator = $me.IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)
if (-not (Test-Writable $hosts) -and -not $administrator) {
    Write-Host @@SAY_RIGHTS@@
    try {
        $arguments = '-NoProfile -ExecutionPolicy Bypass -File "' + $PSCommandPath + '"'
        $process = Start-Process -FilePath 'powershell.exe' -ArgumentList $arguments -Verb RunAs -Wait -PassThru
        exit $process.ExitCode
    } catch {
        Write-Host @@SAY_FAILED@@
        Write-Host $hosts
        Write-Host @@SAY_BY_HAND@@
        exit 4
    }
}
try {
    [IO.File]::WriteAllText($base + '.part', '')
    Remove-Item -LiteralPath ($base + '.part') -Force
} catch {
    Write-Host @@SAY_FOLDER@@
    exit 1
}
if (Test-Path -LiteralPath $result) { Remove-Item -LiteralPath $result -Force }
if (Test-Path -LiteralPath $kept) {
    Write-Host @@SAY_LEFT@@
    if ((Restore-Hosts) -eq 'no') { exit 1 }
}

$started = Get-Stamp
$resolves = 'unknown'
$resolved = ''
$fingerprint = ''
$certificate = 'unknown'
$restored = 'no'
$done = $false
try {
    $before = Read-Text $hosts
    Save-Text ($kept + '.part') $before
    Move-Item -LiteralPath ($kept + '.part') -Destination $kept -Force
    $after = Add-Block $before
    Save-Text $afterFile $after
    if (-not (Write-Text $hosts $after)) { throw 'what was read back is not what was written' }
    if ($practice -eq '') { & ipconfig.exe /flushdns | Out-Null }

    for ($round = 0; $round -lt 10; $round++) {
        $found = @()
        try { $found = @(Find-Addresses) } catch { $found = @() }
        $resolved = $found -join ' '
        $resolves = 'no'
        if ($found.Count -gt 0 -and $found[0] -eq $address) {
            $resolves = 'yes'
            if ($found.Count -gt 1) { $resolves = 'first' }
            break
        }
        Start-Sleep -Seconds 1
    }
    if ($resolves -eq 'yes') { Write-Host @@SAY_LEADS@@ }
    elseif ($resolves -eq 'first') { Write-Host @@SAY_LEADS_FIRST@@; Write-Host "    $resolved" }
    else { Write-Host @@SAY_LEADS_NOT@@; Write-Host "    $resolved" }

    $fingerprint = Find-Fingerprint
    if ($fingerprint -eq '') { Write-Host @@SAY_SERVES_UNKNOWN@@ }
    elseif ($fingerprint -eq $expected) { $certificate = 'yes'; Write-Host @@SAY_SERVES@@ }
    else { $certificate = 'no'; Write-Host @@SAY_SERVES_NOT@@; Write-Host "    $fingerprint" }

    Write-Host ''
    Write-Host @@SAY_TRY@@
    [void](Read-Host @@SAY_PRESS@@)
    $done = $true
} catch {
    Write-Host @@SAY_FAILED@@
    Write-Host $_
    Write-Host @@SAY_BY_HAND@@
} finally {
    $restored = Restore-Hosts
    if ($practice -eq '') { & ipconfig.exe /flushdns | Out-Null }
}
if (-not $done) { exit 1 }

$back = 'yes'
if ($restored -eq 'no') { $back = 'no' }
$computer = [regex]::Replace([Environment]::MachineName, '[^A-Za-z0-9._-]', '')
$system = 'Windows ' + [Environment]::OSVersion.Version.ToString()
$values = @(
    @('schema', $schema), @('id', $id), @('computer', $computer), @('system', $system), @('host', $hostName),
    @('address', $address), @('port', $port), @('started', $started), @('finished', (Get-Stamp)),
    @('resolved', $resolved), @('resolves', $resolves), @('fingerprint', $fingerprint),
    @('certificate', $certificate), @('restored', $back)
)
$lines = $nonce + "`n"
$members = ''
foreach ($pair in $values) {
    $lines += $pair[0] + '=' + $pair[1] + "`n"
    $members += '  "' + $pair[0] + '": "' + $pair[1] + '",' + "`n"
}
$lines += $nonce + "`n"
$proof = Get-Hash ([Text.Encoding]::UTF8.GetBytes($lines))
[IO.File]::WriteAllText($result, "{`n" + $members + '  "proof": "' + $proof + '"' + "`n}`n")
Write-Host @@SAY_RESULT@@
Write-Host "    $result"
[void](Read-Host '')
if (($resolves -eq 'yes' -or $resolves -eq 'first') -and $certificate -eq 'yes' -and $back -eq 'yes') { exit 0 }
exit 3
