if [ "$lsid" -gt 100 ]; then
  grep -o 'lsid="[0-9]\+"' answer.xml | sort -n
fi
