interface Session { lsid: number; name: string; }
const Model = sequelize.define("session", { lsid: DataTypes.INTEGER });
const id = parseInt($(node).attr("lsid"), 10);
rows.sort((a, b) => a.lsid - b.lsid);
const fine = parseInt(lsid, 16); // not decimal
const label = `lsid ${lsid}`;
