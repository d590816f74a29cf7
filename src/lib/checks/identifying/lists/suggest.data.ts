// What could stand in the place of what was found. Words and patterns only; suggest.ts reads them.

/** By rule or by type, best first. A rare fact is made wide. */
export const instead = `
age.nth|jonge leeftijd
DATE|[geboortedatum weggelaten]
trait.birth|kinderen van dezelfde leeftijd
trait.illness|een lichamelijke aandoening
trait.public-role|iemand met een bekende functie
trait.media|er was aandacht van buiten
trait.faith|een hechte geloofsgemeenschap
trait.only|een gezin in de buurt
trait.children|een groot gezin
trait.event|een ingrijpende gebeurtenis
RARE_TRAIT|een bijzondere situatie
BSN|[nummer weggelaten]
PHONE|[telefoon weggelaten]
EMAIL|[e-mail weggelaten]
URL|[website weggelaten]
IBAN|[rekening weggelaten]
POSTCODE|[postcode weggelaten]
CASE_NUMBER|[nummer weggelaten]
PLATE|[kenteken weggelaten]
HANDLE|[account weggelaten]
ADDRESS|een straat in de buurt|thuis
PLACE|een plaats in de regio|een dorp in de regio|een stad in de regio
ORG_SCHOOL|de school|een school in de buurt
ORG_CARE|een zorginstelling|de hulp
ORG_OTHER|een organisatie in de buurt|een club in de buurt
`;
