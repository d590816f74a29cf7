// How one says where somebody lives. Words and patterns only; recognise/places.ts reads them.

export const everyQuarter = String.raw`^(?:woon|achter|volks|nieuwbouw|achterstands|stads|binnen|buiten|probleem|aandachts|kracht|pracht|prach|villa|arbeiders|school|speel|winkel|studenten|arme|rijke|zelfde|dorps|onder|hoofd|kwart|oude|nieuwe|hele)(?:buurt|wijk|kwartier)$`;

export const livesThere = String.raw`^(?:woont|wonen|woonde|woon|verhuisd|verhuist|verhuisden|logeert|geboren|ingeschreven|opvang|azc|verblijft|verbleef|opgegroeid|geplaatst|school|station|flat|dorp)$`;
