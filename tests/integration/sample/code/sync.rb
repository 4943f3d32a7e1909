create_table(:sessions) { |t| t.integer :lsid }
lsid = node['lsid'].to_i
