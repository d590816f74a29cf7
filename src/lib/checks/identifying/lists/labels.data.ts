// Words that say who someone is. Words and patterns only; labels.ts reads them. `<name>` stands for another pattern of this file.

export const girl = String.raw`(?:meisje|meid|dochter|dochtertje|zus|zusje|halfzus|halfzusje|stiefzus|kleindochter|pleegdochter|nichtje)$`;

export const boy = String.raw`(?:jongen|jongetje|zoon|zoontje|broer|broertje|halfbroer|stiefbroer|kleinzoon|pleegzoon|neefje)$`;

export const child = String.raw`(?:kind|kindje|pleegkind|baby|peuter|kleuter|puber|jongere|jeugdige|tiener|oudste|jongste|middelste|stiefkind|leerling)$`;

export const relative = String.raw`^(?:moeder|vader|stiefmoeder|stiefvader|pleegmoeder|pleegvader|opa|oma|tante|oom|ex|partner|vriend|vriendin|buurvrouw|buurman|schoonmoeder|schoonvader|grootmoeder|grootvader|neef|nicht)$`;

export const profession = String.raw`^(?:juf|meester|juffrouw|leraar|lerares|leerkracht|docent|docente|mentor|ib'er|wijkagent|agent|rechercheur|voogd|gezinsvoogd|jeugdbeschermer|huisarts|arts|kinderarts|jeugdarts|psycholoog|psychiater|therapeut|advocaat|rechter|tolk|collega|directeur|conciërge|trainer|coach|begeleider|leerplichtambtenaar|onderzoeker|verpleegkundige|verloskundige|hulpverlener|gezinscoach|jongerenwerker|buurtwerker|dominee|imam|pastoor|mr|dr)$`;
