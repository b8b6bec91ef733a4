### Omhu: what the rules say. Bokmål.
###
### Each message is named after its rule: folder--name, with .title .message .why .advice.
### A message never repeats personal data. Say du (you); no exclamation marks.
###
### Terms (English: here)
###   post: innlegg
###   reply (own): svar
###   comment (others'): kommentar
###   publish: publisere
###   account: konto (kontoen, kontoer)
###   page, profile: side, profil
###   public body (the user's): virksomheten; dere
###   citizen: innbygger
###   website: nettsted
###   link: lenke, å lenke
###   safe channel: trygg kanal
###   can be recognised: kan kjennes igjen
###   personal data: personopplysninger
###   duty of confidentiality: taushetsplikt
###   register (a complaint): registrere, journalføre
###   individual case: enkeltsak, sak
###   civil service: embetsverket
###   special adviser: politisk rådgiver
###   communications unit: kommunikasjonsenheten
###   alternative text: alternativ tekst
###   captions: undertekster, tekstet
###   screen reader: skjermleser
###   picture, image: bilde
###   abbreviation: forkortelse
###   written standard: målform
###   paid promotion: betalt spredning
###   targeting: målretting
###   debate rules: debattregler

## Personal data

personal-data--norwegian-national-id =
    .title = Fødselsnummer
    .message =
        { $kind ->
            [test] Dette ser ut som et testnummer, men kan forveksles med et ekte fødselsnummer.
            [mistyped] Dette ser ut som et fødselsnummer med en skrivefeil.
           *[real] Dette ser ut som et fødselsnummer eller et D-nummer.
        }
    .why = Et fødselsnummer kan misbrukes, og du får det ikke tilbake når det først er publisert.
    .advice = Fjern nummeret, og be personen bruke en trygg kanal.

personal-data--danish-cpr =
    .title = Dansk CPR-nummer
    .message = Dette ser ut som et dansk CPR-nummer.
    .why = Et personnummer kan misbrukes, og du får det ikke tilbake når det først er publisert.
    .advice = Fjern nummeret, og be personen bruke en trygg kanal.

personal-data--phone-number =
    .title = Privat telefonnummer
    .message = Dette ser ut som et privat telefonnummer.
    .why = Nummeret blir synlig for alle og kan samles inn av andre.
    .advice = Bruk sentralbordet eller et felles nummer i stedet.

personal-data--email-address =
    .title = Privat e-postadresse
    .message = Denne e-postadressen ser ut til å tilhøre en enkeltperson.
    .why = Adressen blir synlig for alle og trekker til seg svindel og søppelpost.
    .advice = Bruk en fellesadresse i stedet.

## Abbreviations

abbreviations--unexplained =
    .title = Uforklart forkortelse
    .message = «{ $short }» er ikke forklart.
    .why = Ikke alle kjenner forkortelsen, og den som ikke forstår, faller fra.
    .advice = Skriv hele navnet første gang, med forkortelsen i parentes.

## Accessibility

accessibility--missing-alt-text =
    .title = Mangler alternativ tekst
    .message =
        { $count ->
            [one] Bildet mangler alternativ tekst.
           *[other] { $count } bilder mangler alternativ tekst.
        }
    .why = Den som bruker skjermleser, får ikke vite hva bildet viser, og innhold fra det offentlige skal nå alle.
    .advice = Beskriv kort det leseren trenger å vite om bildet.

accessibility--missing-captions =
    .title = Video uten teksting
    .message =
        { $state ->
            [unknown] Omhu kan ikke se om videoen er tekstet.
            [unsupported] Plattformen tar ikke imot undertekster.
           *[none] Videoen ser ikke ut til å være tekstet.
        }
    .why = Mange ser uten lyd eller hører ikke, og offentlige videoer skal være tekstet.
    .advice = Legg til undertekster, eller bekreft at teksten ligger i bildet.

accessibility--unknown-state =
    .title = Sjekk dette selv
    .message = Omhu kan ikke se om bildet har alternativ tekst på denne plattformen.
    .why = Kravet gjelder også når plattformen skjuler feltet.
    .advice = Åpne bildeinnstillingene, og sjekk at teksten er på plass.

## Party politics

party-politics--campaigning =
    .title = Partipolitisk innhold
    .message = Teksten kan leses som støtte til eller angrep på et parti: { $words }.
    .why = En offentlig konto skal være partipolitisk nøytral, så alle kan stole på den.
    .advice = Ta ut det som taler for eller mot partiet, og hold deg til saken.

## Fixes

fix-remove-number = Fjern nummeret
fix-remove-address = Fjern adressen
fix-remove-words = Fjern setningen
fix-mask = Erstatt med [fjernet]
fix-secure-channel = Vis til trygg kanal
fix-shared-contact = Bruk felles kontaktpunkt
fix-expand = Skriv «{ $long } ({ $short })»

## Words that a fix puts into the draft, in the draft's language

insert-removed = [fjernet]
insert-secure-channel = ta kontakt i en trygg kanal

## What a finding that needs a decision asks

ask-considered = Jeg har vurdert dette
ask-why = Hvorfor er det i orden her?
ask-notReal = Nummeret er et eksempel og tilhører ingen
ask-otherNumber = Det er en annen slags nummer
ask-agreed = Den det gjelder, har sagt ja til det
ask-reporting = Det gjengir nøytralt hva andre har sagt eller vedtatt
ask-electionInformation = Det er nøytral valginformasjon
ask-decided = Det er avklart hos oss
ask-burnedIn = Ja, teksten ligger i bildet
ask-file = Ja, jeg legger ved en fil
ask-noSpeech = Ingen snakker i den
ask-notYet = Ikke ennå

## The guidelines behind the rules

source-DK-JM = Justitsministeriets (Danmark) retningslinjer for hjelp til ministre på sosiale medier
source-NO-DIFI = Difis veileder i sosiale medier
source-NO-DEP = departementenes strategi for sosiale medier
source-DK-HJO = Hjørring kommunes retningslinjer for sosiale medier
source-NO-ALTA = Alta kommunes retningslinjer for sosiale medier
