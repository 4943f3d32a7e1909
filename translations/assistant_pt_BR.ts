<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Age</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Advantage: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawback: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{days} d {hours}:{minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes}:{seconds} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Caps Lock seems to be on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of {age}, {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade Assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>{console} ({mine})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {stage}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Range</name>
    <message>
        <source>{elapsed} so far, usually {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>already so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your turn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {text}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {text}, {state}, {note}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lane}: {what}, {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Topology</name>
    <message>
        <source>{name}, {role}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message numerus="yes">
        <source>%n Jump Client(s) are offline and follow when they are next online.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Jump Client(s) still to go</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) connected now will be cut off.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close programs that have the file open, and see that you may write to the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install what it waits for first, then resume the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is done by hand instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is unchanged since it was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Jump Client needs the update any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup password was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passphrase for the private key was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is connected now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the list: {packages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was installed. Upgrade this site in stages, as the vendor describes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the appliance reaches the vendor&apos;s update server and whether its clock is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API sent the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API still reports {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Updates page has a section for cluster updates: an install here may reach every node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appliance asked for updates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appliance could not check for updates: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appliance is installing {package}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appliance reports {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appliance says that it failed: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appliance says: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appliance took the order to install {package}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {file} is on this computer and was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The button was pressed; no answer came: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console does not tell which Jump Clients need the update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console sent the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console sent the certificate export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export {file} was opened and proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The health check does not answer well yet: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account for the console /{console}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account for this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup {file} in the run&apos;s folder yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate export in the run&apos;s folder yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This edition has no API that tells which Jump Clients need the update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is connected now cannot be told without the API; see the console&apos;s status page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is connected now could not be told: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not the backup that was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is the export that was proven before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{package} cannot be installed now: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{package} is listed and not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{package} is locked: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{package} is neither installed nor listed. A package that was downloaded leaves the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>appliance</name>
    <message>
        <source>After a switch of roles a name or a shared address leads to the other appliance. Give this appliance&apos;s own address, or correct the name, and detect the site again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow a newer version of TLS under Security &gt; TLS Configuration of /appliance if it is offered there. If not, describe the site by hand: every step can be done on the consoles and confirmed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another appliance answers at {address} than before. Nothing was changed on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check address and port. During an install or a restart wait and try again; a proxy or load balancer in between can be the cause too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in a browser whether the account may open the page. On /appliance, Security &gt; Appliance Administration can limit which computers are let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling and this computer&apos;s DNS, or give the appliance&apos;s IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s network, then the address of the appliance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check user name, client ID and secret for line breaks or stray characters, and enter them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file with one or more certificates in PEM form that you may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder in which you may write, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name. An earlier backup or export is never overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose on the console yourself, then confirm it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the client ID with the one on /login under {page} and enter the secret again. Secrets are shown only once: generate a new one if in doubt. After an upgrade from a version without API accounts create one there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that {page} shows and accept it if they are equal, or name the file with your authority&apos;s certificate. Otherwise ask whoever looks after the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do this step on the console yourself, then confirm it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do this step on the console yourself: the step shows where. Then confirm it here; the assistant looks whether it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the backup by hand on /login, {page}, with {button}, and hand the file in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the file with your browser and hand it in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During an install or a restart this is normal: wait and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During an install or a restart this is normal: wait and try again. If it stays, check on /login under {page} that Enable XML API is on, and see what the console says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During an install or a restart this is normal: wait and try again. If it stays, check that this computer&apos;s address is allowed to reach the appliance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During an install or a restart this is normal: wait and try again. If it stays, check the address and the port, and whether the appliance is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter them again; they will not be tried again by themselves. /login and /appliance have separate users: check that these are for {console}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a host name or an IP address, with a port if it is not 443, such as 192.0.2.10:8443.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the appliance&apos;s own address; the assistant does not follow to other computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that is the site&apos;s own name, connect by that name and give this appliance&apos;s address for it, so that the assistant still talks to this very appliance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the appliance is installing or restarting, give it more time. Otherwise check the address, and that no firewall stands between this computer and the appliance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the appliance is restarting, wait and try again. Otherwise check that the address leads to the appliance itself and not to a portal or a proxy in front of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the certificate was replaced on purpose, compare the new fingerprint with the one on {page} and accept it. If not, find out which computer answers at this address before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes valid at {since}; perhaps this computer&apos;s clock is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made out to {names}, not to {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It vouches for itself; no authority stands behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was valid until {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the page with your browser, and do this step there; then confirm it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room or choose a folder on another disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to {address} came about. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing accepts connections at {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. See what the console says about it, or do this step on the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to {address}: the request has characters in it that HTTP cannot carry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On /login open {page} and see that the account is enabled and that its Network Address Allow List lets this computer in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On /login open {page}, edit the account, grant “{wording}” and save. Then try again; the step can also be done on the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On /login open {page}, tick Enable XML API, see that the account is enabled, and save. Without the API the assistant uses the console, or asks you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {page} in a browser, do this step there, and confirm it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {page} in a browser. If it is not there either, the account may not see it, or this appliance does not have it: the backup of a failover pair has fewer pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See on the page what it waits for; other packages may have to be installed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether this account may open the page in a browser, and do this step there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with your browser and do the steps on the console yourself; the assistant says where, and checks what it can. Or use a local account without a second factor for the time of the upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with your browser, set a new password, and enter it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API account lacks the permission “{wording}” ({name}). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API of this site, or the API account, is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account for {console} of {address} is locked. Nothing more was tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is locked after too many failed sign-ins. Nothing more was tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {address} broke off before its end; it was thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appliance answers, but not yet to the health probe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appliance does not accept this API account. It will not be tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appliance does not send all certificates up to the authority {issuer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appliance says that it is not well: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appliance says that it is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {address} is not trusted. Nothing was sent. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console of {address} asks to sign in again right after signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console of {address} declined: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console of {address} did not send the file but something else; it was thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console of {address} does not let this account or this computer in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console of {address} is busy or in trouble.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console of {address} says: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console of {address} sends the assistant round in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console of {address} sends the assistant to {target}; it did not follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console of {address} sent something else than a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console of {address} shows no form to sign in that the assistant understands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console of {address} wants more than a password to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; {file} was not stored. The appliance is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the authority&apos;s certificate, {file}, cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} cannot be written or read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The menu of the console has more than one {page}, and the assistant does not guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The menu of the console has no {page} for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name in {address} has no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page {page} can only be used in a browser here. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page {page} does not list “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page {page} has more than one {control}, and the assistant does not guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page {page} has no field for: {what}. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page {page} has no such part as expected here. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page {page} has nothing called {control}. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page {page} has several buttons here ({names}), and the assistant does not guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page {page} has several fields for: {what}. The assistant does not guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page {page} keeps these settings in different places. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page {page} lists “{text}” more than once, and the assistant does not guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file {file} already; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way from this computer to {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer could not tell why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not know the authority that issued it: {issuer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens again, look at the network between this computer and the appliance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the lock ends or have an administrator lift it on /login; for an API account under {page}. Then enter the right secret before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the lock ends, or have another administrator lift it. Until then do the steps by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at {address} does not speak as an appliance does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} answered with something else than was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} closed the connection without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} declined: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} did not send a backup but something else; it was thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is busy or in trouble: it answers, but not to this question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} only offers encryption that is no longer safe. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} only speaks a version of TLS that is no longer safe. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} refuses the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} sends the assistant to another place instead of answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} shows another certificate than before. Nothing was sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} signed the API account in, but then refused it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{console} of {address} does not accept this user and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{console} of {address} wants a new password before anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{address}” is not the address of an appliance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{control}” on the page {page} does not offer “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{control}” on the page {page} is greyed out. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>A single appliance has no other nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An install takes the site down: everybody is signed out and all sessions end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign the certificate that was issued to {host}: {page}, {control}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic updates need no download key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base {version} does not show the {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the clock of this computer is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this computer reaches the appliance by HTTPS, then run the checks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the clock of this computer and that of the appliance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, the DNS settings of this computer, and its hosts file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with whoever cares for these computers that root certificates are updated on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder on a drive of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or give yourself the right to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients refuse a certificate that was issued to another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients that do not know the issuer may stay offline after a newly built package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare its fingerprint with the one on the page {page}, then accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the time on the page {page} with a clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by you: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the appliance and check the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected — representatives: {reps}, customers: {customers}, attendees: {attendees}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count again before you begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this file and make the backup again: {page}, {button}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detect the site, or describe it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every update in the list is locked: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export again with the certificate chain included, or add the certificate of {issuer} to the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export again, and set a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the certificate again: {page}, {control}; include certificate, private key and chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out whether an upgrade was left half-way before you begin another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For manual updates request the key from Technical Support in good time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free {missing}, or choose a folder on another drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 10.6 on a session&apos;s LSID is a text of 32 characters, no longer a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the own address of each appliance on the page of the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant {permission} to the account on the page {page}. {otherwise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large the update files are is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much room there is in {folder} could not be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is, look at the rules L1 to L4 before you upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install in a maintenance window, and tell these people beforehand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install nothing. Take nodes out of {section} first, and upgrade in stages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the available packages first; that unlocks the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the intermediate certificate of {issuer} on the appliance: {page}, {control}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of a backup the appliance sent a JSON answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of a backup the appliance sent a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of a backup the appliance sent a web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of a backup the appliance sent an XML answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of a backup the appliance sent that user name or password are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the certificate that the appliance serves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its SHA-256 is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump Clients that still need their update are counted with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the failover roles and at the DNS record before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the page {page} before anything is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at {table} on the page {page}, for each appliance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the e-mail, or ask Technical Support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that every client has it, or install one from a certificate authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that your own programs read XML with a namespace before you upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name server answered when asked for {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was connected at {moment}, which is a while ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not installable yet: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the page {page} tick the certificate that is assigned to the active IP address, and export that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {free} are free in {folder}; about {needed} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file with another tool and save it anew as PKCS#12 with a passphrase, then choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise many Jump Clients may show as offline after a newly built package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare reports and queries on it, then update the Integration Client, then the appliance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press {button} on the page {page} and wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press {button}. If the list stays empty, ask Technical Support whether your release is due: major ones are announced by e-mail, and an update that was downloaded once is no longer listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it on the page {page}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it before the upgrade, so that it is not due in the middle of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it before the upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the certificate on the appliance before the upgrade, then export the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles, versions, the last data sync and connected clients are read with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search your own code and databases for places that keep LSID as a number, and change them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the drive of {folder} has room for two copies of each file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which of the two clocks is wrong. On the appliance set an NTP server: {page}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send Technical Support a picture of the page {page} and ask which package comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is right behind a NAT or load balancer. Otherwise check the addresses and the DNS record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API account has {permission}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API account lacks {permission}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Integration Client&apos;s database gets a longer session.lsid and a new column lseq.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Updates page has no section {section}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Updates page has the section {section}: one click may upgrade every node at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Updates page shows the {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appliance serves another certificate than the one in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appliances run different software: {versions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appliances&apos; own addresses are not known, so where {host} leads could not be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {file} cannot be read on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {file} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {file} is on this computer: {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate covers {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate covers {names}, but not {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate has {subject} as its common name only, which clients of today do not look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is valid until {until}, for another {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {issuer} is not in the file, and the trust store of this computer cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {subject} expired on {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {subject} is valid only from {since} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate stores of the computers with clients are current.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate that the appliance serves could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is broken: {issuer} in the file did not sign what it should have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is complete up to the root {issuer}; each signature verifies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is incomplete: the certificate of {issuer} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is not served completely: {issuer} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is served completely, up to {issuer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain leads to {issuer}, which this computer trusts; each signature verifies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of the appliance is ahead of this computer by {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of the appliance is behind this computer by {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of the appliance is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive of {folder} cannot hold files of {size}: its file system ends at 4 GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail that announces your release has come, or you need no major release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The failover role is set with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is large enough for a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not an error page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} cannot be read on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name {host} has no address on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last data sync of {appliance} was at {moment}; its status is: {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of updates is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key in the file belongs to another certificate than {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key in the file is not protected: whoever has the file can pose as the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key is protected by a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key matches the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The served certificate covers {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The served certificate does not cover {host}, but {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The served certificate expired on {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The served certificate expires on {until}, in {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The served certificate is self-signed: clients trust it only where it was installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The served certificate is valid only from {since} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The served certificate is valid until {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings backup is made with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is not older than 10.6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no private key in the file. Without it the certificate cannot be used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of {subject}, issued by {issuer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer trusts the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the certificate that was issued to {host} on the page {page} and export that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase again. If it is surely the right one, export the certificate again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase that was set when the certificate was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under a maintenance contract major releases come on a schedule; before that nothing is listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a drive that is formatted with exFAT or NTFS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the site consists of is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What time it is on the appliance could not be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When {appliance} last had a data sync could not be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether clients know {issuer} could not be told: this computer&apos;s trust store cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the API account has {permission} could not be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the Updates page has the section {section} could not be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the appliance serves this certificate could not be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the site is older than 10.6 could not be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this computer trusts the certificate of {subject}, issued by {issuer}, was not tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which Base software runs could not be told: no API tells it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which software {appliance} runs could not be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which updates the appliance offers is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is connected now could not be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a wrong clock the download key, certificates and much else fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {size} the file is too small for a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it the backup is downloaded on the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it the role is changed on the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it you will be asked to look at the consoles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it you will be asked to look at the list of Jump Clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XML answers of the API carry a namespace from 10.6 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You compared the certificate and accepted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{appliance} runs {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged or incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a certificate export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is protected in a way that this computer cannot read, so nothing is proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is protected, and no passphrase was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{free} are free; about {needed} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is taken to be at {addresses}, as you gave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} leads to none of the appliances&apos; own addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} leads to {names}, which is the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} leads to {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} resolves to {addresses}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n entry(ies).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s). “plan show” prints them, “run” carries them out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Appliance {name}: {address}, GUID {guid}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base software: {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that exists, that you may write to and that has space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the command line; --help shows every option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a file, or “practice” for a simulated site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it with dots, for instance 12.2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the appliance before you go on. The log in {folder} tells more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product: {product}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site: {site}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {total}: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake. What was written to the run file so far is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulated site cannot be started: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answers file {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} was not understood; expected: {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{site}: {mood}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a version.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>Checking whether everything is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detecting {site}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the pages of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run file, report and pictures of the pages are in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting a simulated site; one second stands for {speed} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run; a practised person answers the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display, so the demo runs here instead of in the window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>detect</name>
    <message>
        <source>Do not install from here. Upgrade in stages, as the vendor describes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the vendor&apos;s guide for failover pairs and clusters; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an API account, or the accounts of the consoles; or describe the site by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the account of the console that shows it, or look there yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account was given for {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GUID of the appliance could not be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Updates page has a section for cluster updates: an install may reach every node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The failover role could not be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site consists of a single appliance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has more than one appliance. This version upgrades single appliances only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of the Base software could not be told: no API tells it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of the site software could not be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the site has more than one appliance could not be told.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>Answered with no: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file; docs/command-line.md shows one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be done by hand: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do this on the console; the assistant then looks whether it worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the plan is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed before: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it more time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on; the difference goes into the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on; the rest follows by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held before: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been reached in the usual time. That alone is no error: a slow appliance may still be at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is done: {done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not done, and nothing is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out at your decision: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet. During this step that is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached in time: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not waited for any longer: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is done; the run can be resumed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the run again and answer; nothing goes on before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: the wait was skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume the run after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume the run when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume the run: it begins with what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by a person: not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes longer than usual: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers file {file} cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assistant cannot tell how far this is, and does nothing until somebody can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console shows another build than the appliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console shows another build than the appliance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference was accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wait was ended early: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way to do this: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way to look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part of the plan is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again only when the cause is gone, or when Technical Support told you to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for an answer: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting until {until}: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you see? {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You read {given}; the appliance says {expected}. Start the console again: it updates itself then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} needs {need} first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Stopped at your request.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>A console shows the appliance&apos;s build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A console updates itself at its next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session to a remote computer can be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All client software is installed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All client software is uninstalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appliance {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are the certificate stores on the supported computers current?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base updates and licence add-ons leave clients as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the outage of {host}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the root certificates of the supported computers up to date, then resume the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate, private key and chain are on this computer and proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for updates on {appliance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the build that a console shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm that certificate stores are current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm that the release was announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did a test session work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not restart or switch off {appliance}. Make the support bundle and call Technical Support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every package of the plan is listed or installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export certificate and private key of {appliance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting takes nothing away from the appliance. The passphrase protects the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on the site is down for a while and everybody connected is cut off. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the clients 24 hours after {package}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without a copy of the certificate?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has all client software been installed again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has all client software been uninstalled?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has {brand} told you that the update is ready?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold a test session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it did not work, make the support bundle and call Technical Support before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If root certificates are outdated there, most Jump Clients may show as offline after the upgrade. Computers that receive system updates regularly are fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the upgrade fails and the key is lost, {host} stays unreachable until there is a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install all client software again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install what is missing, then resume the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install {package} on {appliance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a backup, not an error page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the certificate that the appliance serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows {package} as installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its SHA-256 is on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the appliance as it is, make the support bundle and call Technical Support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major releases come on a schedule and are announced by e-mail. Start only after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make new installers first: those from before the upgrade no longer work. Begin with one console and one Jump Client, and go on with the rest when both work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connected Jump Client needs the update any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can be supported through this site until the clients are installed again. Consoles, Jump Clients, Jumpoints, Buttons and agents: go through the list and leave none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is done; the run can be resumed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file as {file} in the run&apos;s folder, with the ending it came with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file as {file} in the run&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a console, sign in and open {page}. Type or paste the version and build it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a session to a remote computer: see its screen, move its mouse, end the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a new settings backup of {appliance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a settings backup of {appliance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Jump Clients are updating themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Jump Clients have been seen to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appliance reports version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The build under {page} equals the appliance&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate chain is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {appliance} is being exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate stores are current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clients are updating themselves to {package}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clients had 24 hours after {package}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision goes into the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file opens with the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The health check answers well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names cover {host}, and the dates are valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key belongs to the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release was announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same appliance answers, with the same certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings backup of {appliance} is being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings backup of {appliance} is on this computer and checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is down meanwhile: users are logged out and all sessions end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test session worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that are switched off follow when they are next online; that may take days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uninstall all client software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uninstall what is left, then resume the run. Or plan anew and wait 24 hours between packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify version and health of {appliance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and health of {appliance} are being verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the vendor&apos;s announcement, then resume the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the build that a console shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your confirmation about the certificate stores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your confirmation that the release was announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your word on the test session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your word that all client software is installed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your word that all client software is uninstalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the Jump Clients update themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which build does a representative console show?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With password. Recordings and large files of the file store are never part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can close the program: the run file keeps the moment at which it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate, private key and chain, with your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose it in the drop-down list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick the certificate assigned to the active address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticked, if you keep reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your backup password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{appliance} answers again, with the same GUID and certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{appliance} is asking the vendor for updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{appliance} is installing {package}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{appliance} lists the packages of this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{appliance} restarts by itself. Until it is back it does not answer: that is normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{appliance} runs {version} and is healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is in the run&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{package} is installed on {appliance}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One stage after the other, at the left. Next goes on, Back returns; what you entered stays. Why something is asked, and what it rests on, stands at the right, or behind “Why?”.

Everything that was seen and done is in the run file. If the program or this computer stops, open it again: the assistant looks at the appliances and goes on from what it sees.

Keyboard: Tab and Shift+Tab from field to field, Return for Next, Alt+Left for Back, F1 for this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade Assistant {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Agree with {owner} who goes on. This window can only show the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {number} entries are as they were written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program keeps {file} locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked by findings: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the drive is connected and that you may read and write the file, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path, or start a new run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or open that run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it on {host}. Without a sign of life it can be taken over from {moment} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close programs that copy or scan this file, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the run file to a folder of this computer in which you may write, and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number} does not follow the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number} was changed after it had been written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number} was not written by this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on that drive, then continue the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in the window that has it open, or close that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the plan in the run file, or start a new run with the new plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the plan in the run file. For another way, finish this run and start a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with version {program} or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open now: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned, not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at your request: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, because access was refused: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan can no longer be changed, because {name} was begun. These steps differ: {steps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan in {file} holds something that this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run file {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left for {file}. Nothing half-written was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a copy of this file if you have one. Otherwise start a new run for the same site: what has been reached is seen on the appliances and is not done twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a person: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting until {until}: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} belongs to another plan. These steps differ: {steps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged, or is not a run file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is empty: its run was never begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is in use by {owner} on {host} since {since}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is open in another program on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was taken over by {owner} on {host}; nothing more is written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written by version {program} of this program, which is newer than this one ({own}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has been silent since {beat}. Take the run over if nobody works with it there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>listing</name>
    <message>
        <source>See whether it reaches the vendor&apos;s update server and whether its clock is right: {page}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Updates page has a section for cluster updates; the assistant presses nothing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appliance could not check for updates: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade this site in stages, as the vendor describes it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packages</name>
    <message>
        <source>Making the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list of updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of updates has not been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to install.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Guides {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>path</name>
    <message>
        <source>Ask Technical Support which packages lead there; the support bundle helps them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base update; usually needed by the site package that follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that your release was announced to you; otherwise ask Technical Support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a later version, or ask Technical Support which packages you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence add-on; clients are not concerned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appliance lists no updates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way to the wanted version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way to the wanted version; needs {package} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocks {package}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {target} is not in the appliance&apos;s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{package} is locked, and what unlocks it leads beyond the wanted version: {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version} is installed already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>Dry run: looking at every step, changing nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message numerus="yes">
        <source>%n finding(s) still open.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Backing up and exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup and certificate export are not on this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking whether everything is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase for the private key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a password for the backup. Without it nobody can restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checks have not been made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two entries differ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n Jump Client(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Jumpoint(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by a person</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer client(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the run file cannot be read by this program.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n presentation attendee(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n representative console(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) not begun.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A secret stands in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {duration} a person is asked whether to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another certificate is served than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appliance {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base software of {appliance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun, but not seen to be done: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand, if need be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of {appliance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that exists, that you may write to and that has space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected on {moment}: {clients}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be told: {proof}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step has ended, and what was to be seen was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failover role of {appliance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than {share} % are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {product} to {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the row {row} press {control}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not the file that was checked: its hash differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is valid only until {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should be {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not seen afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its chain of hashes does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last data sync of {appliance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {moment} with Upgrade Assistant {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {moment}. The same plan is the dry run and the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data sync since the upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hash was noted down when it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody acts: the assistant looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody acts: time goes by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has answered yet: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody looked whether it is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything that proves it was seen: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen: {proof}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this happened on a real site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages in their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan {digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice on a simulated site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation attendees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press {control}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Representative consoles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {run}, plan {digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runbook: {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site software of {appliance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sittings and interruptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assistant on the console; if it cannot, you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence pack {file} could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run file has not been verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run file holds what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run file was damaged or changed, so it proves nothing. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has not been started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is down: users are logged out, sessions end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upgrade is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upgrade is done, with remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upgrade is not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were not counted afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This way did not work ({way}): {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be confirmed by typing {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade report: {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is connected is not known; it is asked for again before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever keeps these hashes can tell later whether anything was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assistant, by API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assistant, on the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assistant, on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun, not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate with private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extended by {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer than estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>looked at again %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>representative console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen by {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site down meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped by a no or by what was missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program ended unexpectedly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this site&apos;s history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way, or broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the time for answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clients} connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{duration} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {remark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{finding} Accepted: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} {title}: {text} (guides {guides})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{phase}: {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{range} ({source})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}, {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {remark}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>15 minutes to an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours after each site package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Base update restarts the appliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Base update usually prepares a site package and is installed just before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the TLS certificate with its private key keeps the site reachable if an upgrade fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new backup after the Base packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newly built site package relies on current certificate stores on the computers you support. Where they are outdated, most Jump Clients may show as offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A package that was downloaded is not listed again; only Technical Support can bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rehearsal in a safe environment shows surprises before production does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A representative console updates itself at its next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active ones right after the upgrade; passive ones when they start, when a console connects, and at least once a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An installation usually takes that long; with many stored recordings it takes much longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic updates and failover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base updates and licence add-ons leave client software as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base updates need no wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate stores on the endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients update themselves from one version to the next. If the next site package comes too soon, that fails and they have to be installed again by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consoles deployed by MSI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consoles update themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not lose the backup password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloaded once, gone from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During an installation nobody can sign in: users are logged out and all sessions end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eras differ on whether automatic updates are meant for pairs and clusters; the console decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list of Jump Clients: every date under {column} is later than the upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting removes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installers made before the upgrade for Buttons, Jump Clients and consoles have to be made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does so by itself. While it restarts it does not answer; that is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows as {state}. An attempt to jump to it moves it to the front of the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep certificate and private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major releases come on a schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many Jump Clients at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No package is installed before a settings backup is on this computer and has been checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can restore a backup whose password is lost, not even the vendor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old appliances need intermediate versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old installers stop working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On locked-down computers they have to be deployed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once the Base packages are in, take another backup, then go on with the site packages at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only site packages concern the clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages unlock one another. Install what is available; the next one then becomes available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof that all have updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect the private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings, and files of the file store over 200 KB or beyond the fiftieth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings backup first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites under maintenance are told by e-mail when their major release is ready. Until then the list of updates may be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some packages can be installed only after others; a locked one says what it waits for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch nothing off and restart nothing. Call Technical Support; the support bundle helps them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical Support can tell from the page {page}. The support bundle contains it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appliance&apos;s clock must be right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate stays on the appliance; you only get a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other way: uninstall all client software first, install every package in order, then install all clients again by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is down meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can overload appliance and network. Lower {control} beforehand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do not update themselves: install them again from the vendor&apos;s support site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble during a Base update: do not restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it out first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure which package or which order?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates and keys depend on it. A wrong time is corrected by NTP under {page}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a backup leaves out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When Jump Clients update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has the exported key can pose as your site. A passphrase protects it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>run</name>
    <message>
        <source>Accepted: {finding} Reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the plan is done. The next stages look after the clients and the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More time was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choices were changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is not done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was resumed by {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was started by {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upgrade is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way to look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This way did not work: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} answered: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secrets</name>
    <message>
        <source>Go on without storing: you will be asked again next time. Or unlock it and try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One JSON object is expected; docs/command-line.md shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input does not hold the secrets in the expected form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring is missing or locked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>site</name>
    <message>
        <source>Enter the host name of your site, for instance support.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking who answers at {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in at {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a host name. No https://, no path; a port may follow after a colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User and password belong together: fill in both or neither.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topology</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>A run is under way. Go back to it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing what was open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where you stopped, on this computer or with a file from a colleague.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at your site, plan the packages, prove backup and certificate, then upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the run file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise on a simulated site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting a simulated site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulated site is up already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole upgrade, on an appliance that exists only on this computer. Nothing can break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade Assistant takes you through the upgrade of your remote-support appliances, step by step. It changes nothing without asking you first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last used {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{site}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>topology</name>
    <message>
        <source>Asking the appliance what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topology is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>A run is under way. Close the window all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atlas cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atlas cluster without failover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close while a run is under way?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failover pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was left half done on purpose. Try again; if it comes back, send us the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single appliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that the assistant did not expect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the run and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run stops at the next safe point; what an appliance has begun goes on by itself. Open the run again later: the assistant looks where things stand and goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} · {product}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
