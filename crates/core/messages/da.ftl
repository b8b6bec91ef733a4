### Omhu: what the rules say. Dansk.
###
### Each message is named after its rule: folder--name, with .title .message .why .advice.
### A message never repeats personal data. Say du (you); no exclamation marks.
###
### Terms (English: here)
###   post: opslag
###   reply (own): svar
###   comment (others'): kommentar
###   publish: offentliggøre, slå op
###   account: konto (kontoen, konti)
###   page, profile: side, profil
###   public body (the user's): myndigheden; I, jer, jeres
###   citizen: borger
###   website: hjemmeside
###   link: link (linket), at linke
###   safe channel: sikker kanal; Digital Post
###   can be recognised: kan genkendes
###   personal data: personoplysninger
###   duty of confidentiality: tavshedspligt
###   register (a complaint): registrere, journalisere
###   individual case: enkeltsag, sag
###   civil service: embedsværket
###   special adviser: særlig rådgiver
###   communications unit: kommunikationsenheden
###   alternative text: alternativ tekst
###   captions: undertekster, tekstet
###   screen reader: skærmlæser
###   picture, image: billede
###   abbreviation: forkortelse
###   written standard: sprogform
###   paid promotion: betalt annoncering
###   targeting: målretning
###   debate rules: debatregler

## Personal data

personal-data--norwegian-national-id =
    .title = Norsk fødselsnummer
    .message =
        { $kind ->
            [test] Det ligner et norsk testnummer, men kan forveksles med et rigtigt fødselsnummer.
            [mistyped] Det ligner et norsk fødselsnummer med en tastefejl.
           *[real] Det ligner et norsk fødselsnummer eller D-nummer.
        }
    .why = Et personnummer kan misbruges, og du får det ikke tilbage, når det først er offentliggjort.
    .advice = Fjern nummeret, og bed personen bruge en sikker kanal.

personal-data--danish-cpr =
    .title = CPR-nummer
    .message = Det ligner et CPR-nummer.
    .why = Et CPR-nummer kan misbruges, og du får det ikke tilbage, når det først er offentliggjort.
    .advice = Fjern nummeret, og bed borgeren skrive via Digital Post.

personal-data--phone-number =
    .title = Privat telefonnummer
    .message = Det ligner et privat telefonnummer.
    .why = Nummeret bliver synligt for alle og kan blive indsamlet af andre.
    .advice = Brug hovednummeret eller et fælles nummer i stedet.

personal-data--email-address =
    .title = Privat mailadresse
    .message = Denne mailadresse ser ud til at tilhøre en enkeltperson.
    .why = Adressen bliver synlig for alle og tiltrækker svindel og spam.
    .advice = Brug en fælles mailadresse i stedet.

## Abbreviations

abbreviations--unexplained =
    .title = Uforklaret forkortelse
    .message = »{ $short }« er ikke forklaret.
    .why = Ikke alle kender forkortelsen, og den, der ikke forstår, står af.
    .advice = Skriv hele navnet første gang med forkortelsen i parentes.

## Accessibility

accessibility--missing-alt-text =
    .title = Mangler alternativ tekst
    .message =
        { $count ->
            [one] Billedet mangler alternativ tekst.
           *[other] { $count } billeder mangler alternativ tekst.
        }
    .why = Den, der bruger skærmlæser, får ikke at vide, hvad billedet viser, og indhold fra en myndighed skal nå alle.
    .advice = Beskriv kort, hvad læseren har brug for at vide om billedet.

accessibility--missing-captions =
    .title = Video uden undertekster
    .message =
        { $state ->
            [unknown] Omhu kan ikke se, om videoen har undertekster.
            [unsupported] Platformen tager ikke imod undertekster.
           *[none] Videoen ser ikke ud til at have undertekster.
        }
    .why = Mange ser uden lyd eller kan ikke høre, og offentlige videoer skal være tekstet.
    .advice = Tilføj undertekster, eller bekræft, at de er brændt ind i billedet.

accessibility--unknown-state =
    .title = Tjek det selv
    .message = Omhu kan ikke se, om billedet har alternativ tekst på denne platform.
    .why = Kravet gælder også, når platformen skjuler feltet.
    .advice = Åbn billedindstillingerne, og tjek, at teksten er på plads.

## Party politics

party-politics--campaigning =
    .title = Partipolitisk indhold
    .message = Teksten kan læses som støtte til eller angreb på et parti: { $words }.
    .why = En offentlig konto skal være partipolitisk neutral, så alle kan stole på den.
    .advice = Fjern det, der taler for eller imod partiet, og hold dig til sagen.

## Fixes

fix-remove-number = Fjern nummeret
fix-remove-address = Fjern adressen
fix-remove-words = Fjern sætningen
fix-mask = Erstat med [fjernet]
fix-secure-channel = Henvis til sikker kanal
fix-shared-contact = Brug fælles kontaktpunkt
fix-expand = Skriv »{ $long } ({ $short })«

## Words that a fix puts into the draft, in the draft's language

insert-removed = [fjernet]
insert-secure-channel = kontakt os via Digital Post

## What a finding that needs a decision asks

ask-considered = Jeg har vurderet dette
ask-why = Hvorfor er det i orden her?
ask-notReal = Nummeret er et eksempel og tilhører ingen
ask-otherNumber = Det er en anden slags nummer
ask-agreed = Den, det handler om, har sagt ja til det
ask-reporting = Det gengiver neutralt, hvad andre har sagt eller vedtaget
ask-electionInformation = Det er neutral valginformation
ask-decided = Det er afklaret hos os
ask-burnedIn = Ja, teksten ligger i billedet
ask-file = Ja, jeg vedhæfter en fil
ask-noSpeech = Ingen taler i den
ask-notYet = Ikke endnu

## The guidelines behind the rules

source-DK-JM = Justitsministeriets retningslinjer for bistand til ministre på sociale medier
source-NO-DIFI = Difis vejledning i sociale medier
source-NO-DEP = de norske ministeriers strategi for sociale medier
source-DK-HJO = Hjørring Kommunes retningslinjer for sociale medier
source-NO-ALTA = Alta Kommunes retningslinjer for sociale medier
