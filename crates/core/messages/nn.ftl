### Omhu: what the rules say. Nynorsk.
###
### Each message is named after its rule: folder--name, with .title .message .why .advice.
### A message never repeats personal data. Say du (you); no exclamation marks.
###
### Terms (English: here)
###   post: innlegg
###   reply (own): svar
###   comment (others'): kommentar
###   publish: publisere
###   account: konto (kontoen, kontoar)
###   page, profile: side, profil
###   public body (the user's): verksemda; de, dykk, dykkar
###   citizen: innbyggjar
###   website: nettstad
###   link: lenke, å lenkje
###   safe channel: trygg kanal
###   can be recognised: kan kjennast att
###   personal data: personopplysningar
###   duty of confidentiality: teieplikt
###   register (a complaint): registrere, journalføre
###   individual case: enkeltsak, sak
###   civil service: embetsverket
###   special adviser: politisk rådgjevar
###   communications unit: kommunikasjonseininga
###   alternative text: alternativ tekst
###   captions: undertekstar, teksta
###   screen reader: skjermlesar
###   picture, image: bilete
###   abbreviation: forkorting
###   written standard: målform
###   paid promotion: betalt spreiing
###   targeting: målretting
###   debate rules: debattreglar

## Personal data

personal-data--norwegian-national-id =
    .title = Fødselsnummer
    .message =
        { $kind ->
            [test] Dette ser ut som eit testnummer, men kan forvekslast med eit ekte fødselsnummer.
            [mistyped] Dette ser ut som eit fødselsnummer med ein skrivefeil.
           *[real] Dette ser ut som eit fødselsnummer eller eit D-nummer.
        }
    .why = Eit fødselsnummer kan misbrukast, og du får det ikkje tilbake når det først er publisert.
    .advice = Fjern nummeret, og be personen bruke ein trygg kanal.

personal-data--danish-cpr =
    .title = Dansk CPR-nummer
    .message = Dette ser ut som eit dansk CPR-nummer.
    .why = Eit personnummer kan misbrukast, og du får det ikkje tilbake når det først er publisert.
    .advice = Fjern nummeret, og be personen bruke ein trygg kanal.

personal-data--phone-number =
    .title = Privat telefonnummer
    .message = Dette ser ut som eit privat telefonnummer.
    .why = Nummeret blir synleg for alle og kan samlast inn av andre.
    .advice = Bruk sentralbordet eller eit felles nummer i staden.

personal-data--email-address =
    .title = Privat e-postadresse
    .message = Denne e-postadressa ser ut til å høyre til ein enkeltperson.
    .why = Adressa blir synleg for alle og trekkjer til seg svindel og søppelpost.
    .advice = Bruk ei fellesadresse i staden.

## Abbreviations

abbreviations--unexplained =
    .title = Uforklart forkorting
    .message = «{ $short }» er ikkje forklart.
    .why = Ikkje alle kjenner forkortinga, og den som ikkje forstår, fell frå.
    .advice = Skriv heile namnet første gongen, med forkortinga i parentes.

## Accessibility

accessibility--missing-alt-text =
    .title = Manglar alternativ tekst
    .message =
        { $count ->
            [one] Biletet manglar alternativ tekst.
           *[other] { $count } bilete manglar alternativ tekst.
        }
    .why = Den som bruker skjermlesar, får ikkje vite kva biletet viser, og innhald frå det offentlege skal nå alle.
    .advice = Skriv kort det lesaren treng å vite om biletet.

accessibility--missing-captions =
    .title = Video utan teksting
    .message =
        { $state ->
            [unknown] Omhu kan ikkje sjå om videoen er teksta.
            [unsupported] Plattforma tek ikkje imot undertekstar.
           *[none] Videoen ser ikkje ut til å vere teksta.
        }
    .why = Mange ser utan lyd eller høyrer ikkje, og offentlege videoar skal vere teksta.
    .advice = Legg til undertekstar, eller stadfest at teksten ligg i biletet.

accessibility--unknown-state =
    .title = Sjekk dette sjølv
    .message = Omhu kan ikkje sjå om biletet har alternativ tekst på denne plattforma.
    .why = Kravet gjeld også når plattforma skjuler feltet.
    .advice = Opne biletinnstillingane, og sjekk at teksten er på plass.

## Party politics

party-politics--campaigning =
    .title = Partipolitisk innhald
    .message = Teksten kan lesast som støtte til eller åtak på eit parti: { $words }.
    .why = Ein offentleg konto skal vere partipolitisk nøytral, så alle kan stole på han.
    .advice = Ta ut det som talar for eller mot partiet, og hald deg til saka.

## Fixes

fix-remove-number = Fjern nummeret
fix-remove-address = Fjern adressa
fix-remove-words = Fjern setninga
fix-mask = Byt ut med [fjerna]
fix-secure-channel = Vis til trygg kanal
fix-shared-contact = Bruk felles kontaktpunkt
fix-expand = Skriv «{ $long } ({ $short })»

## Words that a fix puts into the draft, in the draft's language

insert-removed = [fjerna]
insert-secure-channel = ta kontakt i ein trygg kanal

## What a finding that needs a decision asks

ask-considered = Eg har vurdert dette
ask-why = Kvifor er det i orden her?
ask-notReal = Nummeret er eit døme og høyrer ikkje til nokon
ask-otherNumber = Det er eit anna slags nummer
ask-agreed = Den det gjeld, har sagt ja til det
ask-reporting = Det gjev att nøytralt kva andre har sagt eller vedteke
ask-electionInformation = Det er nøytral valinformasjon
ask-decided = Det er avklart hos oss
ask-burnedIn = Ja, teksten ligg i biletet
ask-file = Ja, eg legg ved ei fil
ask-noSpeech = Ingen snakkar i han
ask-notYet = Ikkje enno

## The guidelines behind the rules

source-DK-JM = Retningslinjene til det danske justisdepartementet for hjelp til ministeren på sosiale medium
source-NO-DIFI = Difi sin rettleiar i sosiale medium
source-NO-DEP = strategien til departementa for sosiale medium
source-DK-HJO = retningslinjene til Hjørring kommune for sosiale medium
source-NO-ALTA = retningslinjene til Alta kommune for sosiale medium
