my @sorted = sort { $a->{lsid} <=> $b->{lsid} } @sessions;
if ($line =~ /lsid="(\d+)"/) { push @found, $1; }
my ($n) = $doc->findnodes('/session_list/session[@lsid]');
