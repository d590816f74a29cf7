// Words that say who someone is, and what a name is replaced by. Words and patterns only; labels.ts reads them. `<name>` stands for another pattern of this file.

export const girl = String.raw`(?:meisje|meid|dochter(?:tje)?|zus(?:je)?|nichtje)$`;

export const boy = String.raw`(?:jongen|jongetje|zoon(?:tje)?|broer(?:tje)?|neefje)$`;

export const child = String.raw`(?:kind(?:je)?|baby|peuter|kleuter|puber|jongere|jeugdige|tiener|oudste|jongste|middelste|leerling)$`;

export const relative = String.raw`^(?:(?:stief|pleeg|schoon|groot)?(?:moeder|vader)|opa|oma|tante|oom|ex|partner|vriend|vriendin|buurvrouw|buurman|neef|nicht)$`;

export const profession = String.raw`^(?:juf|meester|juffrouw|leraar|lerares|leerkracht|docente?|mentor|ib'er|(?:wijk)?agent|rechercheur|(?:gezins)?(?:voogd|coach)|jeugdbeschermer|(?:huis|kinder|jeugd)?arts|psycholoog|psychiater|therapeut|advocaat|rechter|tolk|collega|directeur|conciërge|trainer|begeleider|\p{L}+(?:ambtenaar|kundige|werker|verlener)|onderzoeker|dominee|imam|pastoor|mr|dr)$`;

export const ordinals = 'tweede derde vierde vijfde zesde zevende achtste negende tiende volgende';
