### Omhu: what the rules say. Dansk.
###
### Each message is named after its rule: folder--name, with .title .message .why .advice
### and the rule's manual: .finds .leaves .wrong, at most 220 characters each.
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
    .advice = Fjern nummeret, og bed personen om at bruge en sikker kanal.
    .finds = Elleve cifre med dato og kontrolcifre som i et norsk fødselsnummer eller D-nummer, uanset hvordan de er delt op, på alle slags konti. Testnumre og tastefejl ved ord som »personnummer« får en mildere bemærkning.
    .leaves = Numre, der er mærket som KID, ordre, faktura eller konto, organisationsnumre og tal i webadresser. Elleve cifre med forkert kontrol får også lov at stå, når der ikke er ord som »personnummer« i nærheden.
    .wrong = Et sags- eller kontonummer kan tilfældigvis have rigtige kontrolcifre. Vælg da »Det er et andet slags nummer«, eller skriv foran, hvad det er, for eksempel »KID«.

personal-data--danish-cpr =
    .title = CPR-nummer
    .message = Det ligner et CPR-nummer.
    .why = Et CPR-nummer kan misbruges, og du får det ikke tilbage, når det først er offentliggjort.
    .advice = Fjern nummeret, og bed borgeren om at skrive via Digital Post.
    .finds = Ti cifre, der begynder med en dato og har bindestreg, rigtigt kontrolciffer eller et ord som »CPR« ved siden af, på alle slags konti. Færre kendetegn giver en mildere bemærkning.
    .leaves = Numre, hvor de fire sidste er skjult, som »xxxx«, en dato fulgt af et klokkeslæt og numre, der er mærket som ordre, faktura, sag, telefon eller P-nummer.
    .wrong = Et ordre- eller sagsnummer kan begynde som en dato; vælg da »Det er et andet slags nummer«. Et CPR-nummer uden bindestreg og rigtigt kontrolciffer kan blive overset, så se selv efter.

personal-data--phone-number =
    .title = Privat telefonnummer
    .message = Det ligner et privat telefonnummer.
    .why = Nummeret bliver synligt for alle og kan indsamles af andre.
    .advice = Brug hovednummeret eller et fælles nummer i stedet.
    .finds = Norske og danske mobilnumre samt fastnetnumre ved et navn eller et ord som »privat« eller »hjemme«. Vagttelefoner får en mildere bemærkning.
    .leaves = Alarmnumre, 70- og 80-numre, omstillingen og numre, som myndigheden har registreret. Otte cifre uden mellemrum kræver et ord som »tlf.«, og personlige konti bliver ikke tjekket.
    .wrong = Et sagsnummer eller et beløb kan ligne et telefonnummer, og en vagttelefon kan se privat ud. Vælg »Ikke her«, eller bed om, at nummeret bliver registreret som myndighedens eget.

personal-data--email-address =
    .title = Privat mailadresse
    .message = Denne mailadresse ser ud til at tilhøre en enkeltperson.
    .why = Adressen bliver synlig for alle og tiltrækker svindel og spam.
    .advice = Brug en fælles mailadresse i stedet.
    .finds = Adresser hos tjenester som »gmail.com« og adresser, der ligner et personnavn, også når de er skrevet med »(at)«. Ansattes adresser på eget domæne får en mildere bemærkning.
    .leaves = Fælles adresser, der begynder med »borgerservice« eller »presse«, og kontaktpersoner, som myndigheden har registreret. Personlige konti bliver ikke tjekket.
    .wrong = En fælles adresse med et usædvanligt navn kan ligne en persons, og en ansat kan være den rette kontakt. Vælg »Ikke her«, eller bed om, at adressen bliver registreret.

personal-data--person-name =
    .title = Navn på privatperson
    .message =
        { $count ->
            [one] Opslaget nævner en privatperson ved navn.
           *[other] Opslaget nævner { $count } privatpersoner ved navn.
        }
    .why = Den, der nævnes, har ret til at bestemme over egne oplysninger.
    .advice = Tjek, at navnet er nødvendigt, og at personen er indforstået.
    .finds = Navne på personer, også med små bogstaver efter ord som »hilsen«, når intet viser, at de nævnes i en offentlig rolle. Et ord som »elev«, »patient« eller »nabo« ved navnet, eller en alder, gør det til en advarsel.
    .leaves = Navne ved en titel eller et hverv (»borgmester«, »rektor«, »forfatter«), kendte personer, navne i omtale af koncerter, sport og politik, og navne, som organisationen har angivet som tilladte. Gader, skoler og priser med personnavne er ikke personer.
    .wrong = En kendt person uden titel kan blive taget for en privatperson, og et usædvanligt navn kan blive overset. Vælg »Ikke her«, eller bed om, at navnet bliver tilføjet.

personal-data--duf-number =
    .title = DUF-nummer
    .message = Det ligner et DUF-nummer fra den norske udlændingemyndighed UDI.
    .why = Nummeret afslører, at nogen har en sag hos udlændingemyndighederne.
    .advice = Fjern nummeret, og svar i en sikker kanal.
    .finds = Tolv cifre, der begynder med et årstal fra 1980, ved ord som »DUF« og »UDI« eller delt op 4-6-2 med rigtige kontrolcifre. Rigtige kontrolcifre alene giver en mildere bemærkning.
    .leaves = Tolv cifre med forkert kontrol, når der ikke er ord som »DUF« i nærheden, og numre, der er mærket som KID, ordre eller EAN.
    .wrong = Et tidspunkt eller et ordrenummer kan tilfældigvis have rigtige kontrolcifre. Vælg da »Ikke her«. Et nummer med tastefejl og uden »DUF« ved siden af kan blive overset, så se selv efter.

personal-data--nordic-national-id =
    .title = Nordisk personnummer
    .message = Det ligner et svensk, finsk eller islandsk personnummer.
    .why = Et personnummer kan misbruges, og du får det ikke tilbage, når det først er offentliggjort.
    .advice = Fjern nummeret, og bed personen om at bruge en sikker kanal.
    .finds = Svenske, finske og islandske personnumre med dato og kontroltegn, på alle slags konti. Uden et ord som »personnummer« eller »kennitala« ved siden af bliver det til en advarsel.
    .leaves = Ti cifre uden skilletegn, når ingen ord siger, hvad de er, svenske organisationsnumre og islandske numre for virksomheder.
    .wrong = Et ordre- eller sagsnummer kan være bygget op på samme måde. Vælg da »Det er et andet slags nummer«, eller skriv foran, hvad det er, for eksempel »ordre«.

personal-data--bank-account =
    .title = Kontonummer
    .message = Det ligner et kontonummer.
    .why = Et kontonummer sammen med et navn kan bruges til svindel.
    .advice = Fjern nummeret, og bed borgeren om at sende det via Digital Post.
    .finds = Danske kontonumre ved ord som »reg.nr.« og »NemKonto« og norske med rigtigt kontrolciffer, delt op 4-2-5 eller ved ord som »konto«. En privatperson i samme sætning giver et spørgsmål før offentliggørelse.
    .leaves = Myndighedens egne kontonumre, når de er registreret, KID-numre, korte numre til MobilePay og Vipps og cifre uden et ord som »konto« i nærheden.
    .wrong = Et versionsnummer kan være delt op på samme måde, og kontoen til en indsamling er ment for alle. Vælg da »Ikke her«, eller bed om, at myndighedens eget nummer bliver registreret.

personal-data--iban =
    .title = IBAN-nummer
    .message = Det ligner et internationalt kontonummer (IBAN).
    .why = Et kontonummer sammen med et navn kan bruges til svindel.
    .advice = Fjern nummeret, og bed personen om at sende det i en sikker kanal.
    .finds = Landekode, det rigtige antal tegn for landet og rigtige kontrolcifre, med eller uden mellemrum. En privatperson i samme sætning giver et spørgsmål før offentliggørelse.
    .leaves = Myndighedens egne IBAN-numre, når de er registreret, og tegn, hvor længden eller kontrolcifrene ikke passer.
    .wrong = Nummeret kan tilhøre en forening eller en indsamling og være ment for alle. Vælg da »Ikke her«. Et nummer med tastefejl bliver overset, så se selv efter.

personal-data--payment-card =
    .title = Kortnummer
    .message = Det ligner nummeret på et betalingskort.
    .why = Kortnummeret kan blive misbrugt på få minutter.
    .advice = Fjern nummeret, og bed ejeren om at spærre kortet, hvis det har været synligt.
    .finds = 13 til 19 cifre, der begynder som et kendt betalingskort og har rigtig længde og rigtigt kontrolciffer, på alle slags konti.
    .leaves = Numre, der ikke begynder som et kendt kort, numre med forkert kontrolciffer eller skjulte cifre og numre, der er mærket som IMEI eller EAN.
    .wrong = Et langt ordre- eller forsendelsesnummer kan tilfældigvis ligne et kortnummer. Vælg da »Det er et andet slags nummer«.

personal-data--handle =
    .title = Privatpersons brugernavn
    .message = Du nævner en, der kan være privatperson, med brugernavn.
    .why = Alle kan se, hvem det er, og hvad opslaget handler om.
    .advice = Fjern brugernavnet, hvis sagen handler om personen selv.
    .finds = @-navne med et fornavn i, der ikke ser ud til at tilhøre en organisation. Et forslag; en advarsel, når opslaget også nævner en sag, en afgørelse eller helbred.
    .leaves = Konti, der er registreret som tilladte, og navne, der ender på »kommune«, »region« og lignende. Politikere, ansatte i faglig rolle og personlige konti bliver ikke tjekket.
    .wrong = En forening, en kunstner eller en butik kan ligne en privatperson. Vælg »Ikke her«, eller bed om, at kontoen bliver registreret som tilladt.

personal-data--street-address =
    .title = Privatadresse
    .message = Adressen kan vise, hvor nogen bor.
    .why = Personen kan blive opsøgt, og nogle lever med beskyttet adresse.
    .advice = Fjern den, eller skriv området i stedet for husnummeret.
    .finds = Vej og husnummer sammen med ord som »bor« og »nabo«, en person, et postnummer eller en etage. Færre kendetegn giver en mildere bemærkning.
    .leaves = Veje uden nummer, myndighedens egne adresser, rådhuse, skoler, butikker og andre steder, der er åbne for alle, samt vejarbejde, ulykker og lokalplaner. Personlige konti bliver ikke tjekket.
    .wrong = Et mødested kan ligne et hjem, og en gård uden vejnavn kan blive overset. Vælg »Ikke her«, eller bed om, at adressen bliver registreret som myndighedens egen.

personal-data--property-number =
    .title = Matrikelnummer
    .message = Matrikelnummeret peger på en ejer.
    .why = Alle kan slå ejeren op og koble sagen til en person.
    .advice = Fjern det, hvis opslaget kan forstås uden.
    .finds = Danske matrikel- og BFE-numre og norske ejendomsnumre ved ord som »gnr.«. Et forslag; en advarsel, når en privatperson er nævnt ved navn i samme sætning.
    .leaves = Tal uden ord som »matr.nr.« og alle ejendomsnumre, hvor myndigheden har tilladt dem. Politikere, ansatte i faglig rolle og personlige konti bliver ikke tjekket.
    .wrong = Ejendommen kan være myndighedens egen, eller sagen kan være i høring. Vælg »Ikke her«, eller bed om, at ejendomsnumre bliver tilladt hos jer.

personal-data--vehicle-plate =
    .title = Nummerplade
    .message = Nummerpladen peger på køretøjets ejer.
    .why = Ejeren kan findes og blive koblet til det, opslaget handler om.
    .advice = Fjern nummeret, eller slør pladen på billedet.
    .finds = To store bogstaver og fem cifre. Kortere nummerplader kræver et ord som »bil« eller »parkeret« i nærheden. Et forslag; en advarsel ved navnet på en privatperson.
    .leaves = Koder, der begynder med »EN«, »ISO« og lignende, og alle nummerplader, hvor myndigheden har tilladt dem, som ved efterlysninger. Politikere, ansatte i faglig rolle og personlige konti bliver ikke tjekket.
    .wrong = En produktkode kan ligne en nummerplade, og køretøjet kan være myndighedens eget. Vælg da »Ikke her«. Omhu læser ikke nummerplader på billeder, så se selv efter.

personal-data--coordinates =
    .title = Præcis position
    .message = Koordinaterne viser et sted med få meters nøjagtighed.
    .why = På den måde kan en person eller et hjem blive fundet.
    .advice = Brug et stednavn, medmindre den præcise position er pointen.
    .finds = Koordinater med mindst fire decimaler eller med grader og minutter, UTM, kortlinks til et præcist punkt og what3words. Et forslag; en advarsel ved ord om et hjem og ved navnet på en privatperson.
    .leaves = Afrundede koordinater, stednavne, versionsnumre, positioner ved et offentligt sted som en badestrand og alle positioner, hvor myndigheden har tilladt dem. Ansatte i faglig rolle og personlige konti bliver ikke tjekket.
    .wrong = Positionen kan vise en rasteplads, et mødested eller en fare, som folk skal kunne finde. Vælg »Ikke her«, eller bed om, at positioner bliver tilladt hos jer.

personal-data--travel-or-driving-document =
    .title = Pas- eller kørekortnummer
    .message = Det ligner nummeret på et pas eller kørekort.
    .why = Nummeret kan bruges til at udgive sig for at være en anden.
    .advice = Fjern nummeret, og bed personen om at bruge en sikker kanal.
    .finds = Et nummer efter ord som »pasnummer«, »pas nr.« og »kørekortnummer«, på alle slags konti. Er en person nævnt, giver det et spørgsmål før offentliggørelse.
    .leaves = Udtryk som »pas på«, numre uden sådan et ord foran og omtale af at søge om eller forny pas og kørekort.
    .wrong = Et andet nummer kan stå lige efter ordet. Vælg da »Ikke her«. Et pasnummer uden ordet foran bliver overset, så se selv efter.

personal-data--birth-date =
    .title = Fødselsdato
    .message = Her står en persons fødselsdato.
    .why = Navn og fødselsdato gør det let at finde og udgive sig for personen.
    .advice = Skriv alder eller årstal i stedet.
    .finds = En hel dato ved ord som »født« og »fødselsdato«, når det gælder en person. En hilsen til en meget gammel person giver en mildere bemærkning.
    .leaves = Datoer uden den slags ord, årgange som »født 2018«, organisationer, der fylder år, og historiske personer. Personlige konti bliver ikke tjekket.
    .wrong = En kendt persons fødselsdato kan være offentlig, og den, der fylder år, kan have sagt ja. Vælg da »Ikke her«.

personal-data--child =
    .title = Barn kan genkendes
    .message = Navn, alder, skole, klasse eller forældre peger til sammen på ét barn.
    .why = Børn har krav på særlig beskyttelse og kan ikke selv overskue følgerne.
    .advice = Fjern navnet eller de øvrige oplysninger, og tjek forældrenes samtykke.
    .finds = Fornavn i samme sætning som alder under 18, klasse, skole, børnehave eller en forælder med navn. Noget følsomt eller strafbart oveni giver et spørgsmål før offentliggørelse.
    .leaves = Klasser og aldre uden fornavn, som »eleverne i 2.b« og »7-årige«. Personlige konti bliver ikke tjekket.
    .wrong = Fornavnet kan være lærerens, og forældrene kan have sagt ja. Vælg da »Ikke her«. Et usædvanligt fornavn kan blive overset, så se selv efter.

personal-data--case-number =
    .title = Sagsnummer
    .message = Sagsnummeret viser, at nogen har en sag hos jer.
    .why = Med nummeret kan alle bede om aktindsigt eller koble sagen til en person.
    .advice = Fjern nummeret, og svar via Digital Post.
    .finds = Ord som »sag«, »sagsnr.« og »j.nr.« fulgt af et sags- eller journalnummer. Et forslag; en advarsel i svar og ved navnet på en privatperson.
    .leaves = Love, lovforslag, punkter på byrådets dagsorden, skoleår, sager ved ord som plan og høring og alle sagsnumre, hvor myndigheden har tilladt dem. Politikere, ansatte i faglig rolle og personlige konti bliver ikke tjekket.
    .wrong = Sagen kan være åben for alle, som en høring eller en lokalplan. Vælg »Ikke her«, eller bed om, at sagsnumre bliver tilladt hos jer.

personal-data--client-number =
    .title = Patient- eller klientnummer
    .message = Det ligner nummeret på en patient, elev eller bruger.
    .why = Nummeret afslører, at personen får en ydelse, der er omfattet af tavshedspligt.
    .advice = Fjern nummeret, og svar i en sikker kanal.
    .finds = Ord som »patient-id«, »elev-id« og »kundenr.« fulgt af et nummer med mindst tre cifre, på alle slags konti. Et ord om helbred giver et spørgsmål før offentliggørelse.
    .leaves = Numre uden sådan et ord ved siden af og antal, som »300 patienter«.
    .wrong = Nummeret kan være et eksempel, eller et andet tal kan stå efter ordet. Vælg da »Ikke her«. Et nummer uden et ord ved siden af bliver overset, så se selv efter.

personal-data--network-address =
    .title = IP- eller MAC-adresse
    .message = Det ligner en IP- eller MAC-adresse.
    .why = Adressen kan spores til en enhed og den, der bruger den.
    .advice = Fjern adressen.
    .finds = IP-adresser på det åbne net og MAC-adresser. Et forslag på officielle konti; en advarsel, når en person er nævnt.
    .leaves = Adresser, der kun gælder i interne net, og versionsnumre. Ministre, politikere, ansatte i faglig rolle og personlige konti bliver ikke tjekket.
    .wrong = Adressen kan være et eksempel eller tilhøre en tjeneste, som alle skal kunne nå. Vælg da »Ikke her«.

personal-data--special-category =
    .title = Følsomt om en person
    .message = Her står noget om helbred, tro, seksualitet, fagforening eller lignende om en person, der kan genkendes.
    .why = Den slags oplysninger har særlig beskyttelse og er ofte omfattet af tavshedspligt.
    .advice = Fjern oplysningen, eller skriv, så ingen kan genkendes.
    .finds = Ord om helbred, sociale forhold, tro, seksualitet eller fagforening ved en person, der kan genkendes, også efter »ikke«. Er personen kun nævnt med en rolle, som »patienten«, bliver det til en advarsel.
    .leaves = Statistik, forskning og omtale af tilbud, der ikke gælder én person. Personlige konti bliver kun tjekket ved ord som »patient«, »elev« og »borger«.
    .wrong = Ordet kan gælde noget andet, eller personen kan selv stå frem. Svar »Den, det handler om, har sagt ja til det«, eller vælg »Ikke her«. En omskrivning kan blive overset, så se selv efter.

personal-data--criminal-offence =
    .title = Strafbart forhold
    .message = Her kobles en person, der kan genkendes, til et strafbart forhold.
    .why = Mistanke og dom er beskyttede oplysninger, og fejl kan skade en uskyldig.
    .advice = Fjern oplysningen, eller henvis til politiet uden at pege på nogen.
    .finds = Ord som »sigtet«, »dømt« og »tyveri« ved en person, der kan genkendes. Er personen kun nævnt med en rolle, som »eleven«, bliver det til en advarsel.
    .leaves = Statistik, forebyggelse og lovgivning. Reglen kan være slået fra hos politi og domstole, og personlige konti bliver kun tjekket ved ord som »patient«, »elev« og »borger«.
    .wrong = Personen kan være vidne eller forurettet, og ordet kan gælde en anden. Vælg da »Ikke her«, eller skriv sætningen tydeligere.

personal-data--combination =
    .title = Kan udpege én person
    .message = { $count } oplysninger peger til sammen på én person.
    .why = Det, der er harmløst hver for sig, kan afsløre nogen samlet, især i små samfund.
    .advice = Fjern en eller flere af oplysningerne.
    .finds = Flere oplysninger om samme person, som navn, alder, sted og sagsnummer. En advarsel; et spørgsmål før offentliggørelse, når flere af dem peger på en privatperson, der er nævnt ved navn.
    .leaves = En oplysning alene og det, der er registreret som tilladt. Personlige konti bliver kun tjekket ved ord som »patient«, »elev« og »borger«.
    .wrong = Oplysningerne kan gælde flere personer; vælg da »Ikke her«. I et lille samfund kan mindre være nok, end Omhu tror, så se selv efter.

## Confidentiality

confidentiality--marking =
    .title = Fortroligt dokument
    .message = Teksten bærer en mærkning, som bruges på fortrolige dokumenter.
    .why = Tavshedspligten gælder også på sociale medier, og brud kan være strafbart.
    .advice = Fjern teksten, og tjek dokumentet med den, der ejer sagen.
    .finds = Mærkninger som »undtaget fra aktindsigt« og »kun til internt brug«, på alle slags konti. »TIL TJENESTEBRUG« og »HEMMELIGT« samt personoplysninger ved siden af giver et spørgsmål før offentliggørelse.
    .leaves = »Vi har tavshedspligt og kan ikke svare«, »tale fortroligt med nogen« og ord som »begrænset antal pladser«.
    .wrong = Opslaget kan forklare mærkningen, for eksempel i en sag om aktindsigt. Vælg da »Ikke her«. Et fortroligt dokument uden mærkning bliver overset, så se selv efter.

confidentiality--credential =
    .title = Adgangskode
    .message = Det ligner en adgangskode.
    .why = Nogen kan overtage kontoen eller systemet, før du når at slette.
    .advice = Fjern den, og skift adgangskoden, hvis den har været synlig.
    .finds = Ord som »adgangskode«, »pinkode« og »engangskode« fulgt af noget, der ligner en kode, koden til en dør og lignende samt adgangsnøgler i en kendt form, på alle slags konti.
    .leaves = Råd om adgangskoder, hvor der ikke står nogen kode, og almindelige ord efter »adgangskode«, som »glemt« og »her«.
    .wrong = Et almindeligt ord kan blive taget for en adgangskode, og koden til et åbent net kan være ment for alle. Vælg da »Ikke her«.

confidentiality--closed-meeting =
    .title = Fra lukket møde
    .message = Teksten ser ud til at gengive noget fra et lukket punkt eller et udkast, der ikke er offentligt.
    .why = Det, der behandles for lukkede døre, er ofte fortroligt og kan skade myndigheden og dem, det gælder.
    .advice = Vent, til sagen er offentlig, og link til referatet.
    .finds = Noget, der gengives fra et lukket møde, et lukket punkt, et internt notat eller et udkast, der ikke er offentligt, på alle slags konti. Udkast uden ord om et møde giver en advarsel.
    .leaves = Meddelelser om, at et møde eller et punkt er lukket, og links til referater, der er offentliggjort.
    .wrong = Sagen kan være blevet offentlig, og et udkast kan være i høring. Vælg da »Ikke her«, og link gerne til det, der er offentliggjort.

confidentiality--service-contact =
    .title = Kontakt med en forvaltning
    .message = Teksten fortæller, at en person, der kan genkendes, har kontakt med en forvaltning eller et tilbud.
    .why = Tavshedspligten gælder selve kontakten, også når navnet mangler, og kontoen er privat.
    .advice = Fortæl om arbejdet uden at pege på nogen.
    .finds = At nogen, der kan genkendes, har været i kontakt med lægevagten, socialforvaltningen eller lignende, på alle slags konti, også personlige. Er personen kun »han« eller »hun« ved et sted, bliver det til en advarsel.
    .leaves = Omtale af tilbuddet, åbningstider og kontaktoplysninger, når ingen bestemt person er nævnt.
    .wrong = En ansat eller en gæst kan ligne en, der har fået hjælp. Vælg da »Ikke her«. En omskrivning kan blive overset, så se selv efter.

## Conduct

conduct--case-handling =
    .title = Enkeltsag i åbne kommentarer
    .message = Du svarer på en enkeltsag, hvor alle kan læse med.
    .why = Sagen er borgerens egen, og et svar som dette skal måske journaliseres.
    .advice = Giv generel vejledning her, og bed borgeren om at skrive via Digital Post.
    .finds = »Du« eller »din« ved ord som »bevilget«, »afslag« og »din sag er«. En advarsel; et spørgsmål før offentliggørelse, når en privatperson er nævnt ved navn i samme sætning.
    .leaves = Generel vejledning, byrådets beslutninger og svar om, at sagen ikke kan tages her. Politikere og personlige konti bliver ikke tjekket.
    .wrong = Generel vejledning til »du« kan ligne svar på en sag. Vælg da »Ikke her«, eller skriv »den, der søger« i stedet for »du«.

## Abbreviations

abbreviations--unexplained =
    .title = Uforklaret forkortelse
    .message = »{ $short }« er ikke forklaret.
    .why = Ikke alle kender forkortelsen, og den, der ikke forstår den, står af.
    .advice = Skriv hele navnet første gang med forkortelsen i parentes.
    .finds = Forkortelser som »BBR«, når de ikke er forklaret først i opslaget, i tråden eller i et eget opslag, du citerer. Gælder officielle konti, ministre og ansatte i faglig rolle.
    .leaves = Det, de fleste kender, som »EU« og »SU«, og ord på myndighedens egen liste. Partibogstaver i parentes, måleenheder, hashtags og ord råbt med store bogstaver får også lov at stå.
    .wrong = Læserne kan kende forkortelsen i forvejen, og et navn med store bogstaver kan ligne en. Vælg »Ikke her«, eller bed om, at ordet bliver optaget på myndighedens liste.

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
    .finds = Billeder og animationer, hvor den alternative tekst mangler eller kun er mellemrum. Gælder officielle konti og er et forslag for ministre, politikere og ansatte i faglig rolle.
    .leaves = Billeder, der er markeret som pynt, videoer og platforme, der ikke har alternativ tekst. Personlige konti bliver ikke tjekket.
    .wrong = Billedet kan være ren pynt, eller platformen kan have en tekst, som Omhu ikke kan se. Åbn feltet, se efter, og vælg »Ikke her«, når det er i orden.

accessibility--weak-alt-text =
    .title = Svag alternativ tekst
    .message =
        { $kind ->
            [file] Den alternative tekst ligner et filnavn.
            [same] Den alternative tekst gentager opslaget.
            [long] Den alternative tekst er lang.
           *[opening] Den alternative tekst starter med »billede af«.
        }
    .why = Skærmlæseren læser alt op, og overflødige ord stjæler tid.
    .advice = Sig kort, hvad billedet viser, og hvorfor det er med.
    .finds = Alternativ tekst, der er et filnavn, er lig med opslaget, begynder med »billede af« eller er over 250 tegn. Et forslag på alle konti undtagen de personlige.
    .leaves = Tekst, der siger, hvad billedet viser, også når den er kort. Manglende tekst har sin egen regel, og personlige konti bliver ikke tjekket.
    .wrong = Et navn med mange cifre kan ligne et filnavn, og et kort eller en graf kan have brug for en lang tekst. Vælg da »Ikke her«.

accessibility--text-in-image =
    .title = Tekst i billedet
    .message =
        { $kind ->
            [unseen] Billedet er mest tekst. Omhu kan ikke se, om den står et andet sted.
           *[lacking] Billedet er mest tekst, og teksten står ikke i opslaget.
        }
    .why = Tekst i billeder kan ikke læses op, forstørres eller oversættes.
    .advice = Skriv teksten i opslaget, og lad billedet være pynt.
    .finds = Billeder, hvor mindst 30 procent af fladen ligner tekst, mens opslaget og den alternative tekst er meget kortere. En advarsel på officielle konti, ellers et forslag.
    .leaves = Billeder med få ord, og billeder, hvor opslaget eller den alternative tekst er omtrent lige så lang. Politikeres og personlige konti bliver ikke tjekket.
    .wrong = Omhu ser, hvor meget af billedet der ligner tekst, men læser den ikke. Mønstre kan ligne tekst, og få store ord kan ligne mange. Vælg da »Ikke her«.

accessibility--missing-captions =
    .title = Video uden undertekster
    .message =
        { $state ->
            [unknown] Omhu kan ikke se, om videoen har undertekster.
            [unsupported] Platformen tager ikke imod undertekster.
           *[none] Videoen ser ikke ud til at have undertekster.
        }
    .why = Mange ser video uden lyd, andre kan ikke høre, og myndigheders videoer skal være tekstet.
    .advice = Tilføj undertekster, eller bekræft, at de er brændt ind i billedet.
    .finds = Videoer uden undertekster og videoer, hvor Omhu ikke kan se, om de er tekstet. Officielle konti får et spørgsmål, før opslaget offentliggøres, andre en mildere bemærkning.
    .leaves = Videoer med undertekster og videoer, du har svaret på spørgsmålet for. Personlige konti bliver ikke tjekket, og platforme uden undertekster giver kun et forslag.
    .wrong = Omhu læser ikke tekst inde i billedet og hører ikke, om nogen taler. Svar »Ja, teksten ligger i billedet« eller »Ingen taler i videoen«, så er det klaret.

accessibility--faulty-captions =
    .title = Fejl i underteksterne
    .message =
        { $kind ->
            [format] Filen med undertekster kan ikke læses.
            [speed] Underteksterne skifter for hurtigt til at blive læst.
            [language] Underteksterne er på et andet sprog end opslaget.
           *[timing] Underteksterne passer ikke til videoens længde.
        }
    .why = Undertekster med fejl hjælper lige så lidt som ingen.
    .advice = Ret filen, og se videoen igennem med undertekster.
    .finds = Vedhæftede filer (.srt, .vtt), der ikke kan læses, slutter længe før eller efter videoen, er hurtigere end 20 tegn i sekundet eller er på et andet sprog end opslaget.
    .leaves = Undertekster på dansk, bokmål eller nynorsk til et opslag på et af de andre, og sprog, som Omhu er usikker på. Spor inde i videoen bliver ikke læst.
    .wrong = En video med en lang slutning uden tale kan have rigtige undertekster, og én kort linje kan være hurtig, uden at det gør noget. Vælg da »Ikke her«.

accessibility--missing-audio-description =
    .title = Behov for synstolkning?
    .message =
        { $kind ->
            [silent] Ingen taler i videoen. Så skal det, billedet viser, siges på en anden måde.
           *[video] Viser videoen noget vigtigt, der ikke bliver sagt højt?
        }
    .why = Norske offentlige virksomheder skal synstolke videoer offentliggjort efter 1. februar 2024.
    .advice = Sig det vigtigste højt i videoen, eller lav en version med synstolkning.
    .finds = Videoer på en norsk offentlig virksomheds konto. Kun til orientering, én gang for hvert opslag.
    .leaves = Billeder og animationer, danske myndigheder og alle konti, der ikke er officielle. Opslaget bliver aldrig stoppet.
    .wrong = Omhu hører ikke lyden og ved ikke, om alt vigtigt bliver sagt. Gør det det, har videoen ikke brug for synstolkning.

accessibility--unknown-state =
    .title = Tjek det selv
    .message = Omhu kan ikke se, om billedet har alternativ tekst på denne platform.
    .why = Kravet om alternativ tekst gælder også, når platformen skjuler feltet.
    .advice = Åbn billedindstillingerne, og tjek, at teksten er på plads.
    .finds = Billeder på platforme, hvor Omhu ikke kan se, om de har alternativ tekst. Et forslag på officielle konti og ministres konti, til orientering for politikere og ansatte i faglig rolle.
    .leaves = Billeder, hvor Omhu kan se, om teksten findes eller mangler, og platforme, der ikke har alternativ tekst. Personlige konti bliver ikke tjekket, og opslaget bliver aldrig stoppet.
    .wrong = Teksten kan være på plads, uden at Omhu kan se det. Åbn billedindstillingerne, se efter, og vælg »Ikke her«, når den er der.

## Party politics

party-politics--campaigning =
    .title = Partipolitisk indhold
    .message = Teksten kan læses som støtte til eller angreb på et parti: { $words }.
    .why = En offentlig konto skal være partipolitisk neutral, så alle kan stole på den.
    .advice = Fjern det, der taler for eller imod partiet, og hold dig til sagen.
    .finds = Opfordringer som »giv os din stemme«, slagord, angreb på eller ros af partier, hvervning og links til partiers hjemmesider. Gælder kun officielle konti og er strengere i en valgkamp.
    .leaves = Partier, der kun er nævnt: i en titel, en beslutning, et referat eller neutral valginformation. Ord som »venstre« i »drej til venstre« får også lov at stå.
    .wrong = Et citat eller et referat kan ligne støtte, og Omhu forstår ikke ironi. Se på de ord, der er vist, og vælg »Ikke her«, når teksten er neutral.

## Pictures and video

media--identifiable-people =
    .title = Personer på billedet
    .message =
        { $kind ->
            [answered] Du har svaret på, hvorfor personerne må vises.
            [unseen] Omhu kan ikke se, om nogen kan genkendes her.
           *[shown]
                { $count ->
                    [one] Billedet ser ud til at vise nogen, der kan genkendes.
                   *[other] { $count } billeder ser ud til at vise nogen, der kan genkendes.
                }
        }
    .why = Et billede af nogen er en personoplysning og kræver samtykke eller et andet grundlag.
    .advice = Svar på spørgsmålene, før du offentliggør.
    .finds = Billeder, hvor der er fundet ansigter, med en advarsel på officielle konti og et forslag for politikere og ansatte i faglig rolle. Videoer, og billeder, Omhu ikke kan se, giver et forslag.
    .leaves = Billeder uden ansigter og personlige konti. Når du har svaret på, hvorfor billedet må vises, står det kun til orientering. Svarene forsvinder med udkastet.
    .wrong = Et maleri eller et mønster kan ligne et ansigt, og nogen kan genkendes på tøj, ryggen eller stedet. Omhu leder efter ansigter, men ved ikke, hvem det er.

media--children-or-vulnerable =
    .title = Børn eller sårbare
    .message =
        { $kind ->
            [answered] Du har svaret, at nogen på billedet skal beskyttes.
            [unseen] Opslaget handler om børn eller sårbare. Omhu kan ikke se billedet.
            [perhaps] Opslaget handler måske om børn eller sårbare på billedet.
           *[shown] Opslaget handler om børn eller sårbare, og billedet er ikke afklaret.
        }
    .why = Børn, patienter og beboere skal beskyttes særligt, og forældre bestemmer for små børn.
    .advice = Indhent samtykke, eller vælg et billede uden genkendelige personer.
    .finds = Ord for børn, elever, patienter og beboere ved et billede med ansigter, i opslaget eller i den alternative tekst. Officielle konti får et spørgsmål. Steder som »børnehaven« giver en advarsel.
    .leaves = Billeder uden ansigter, og billeder, hvor du har svaret, at de har sagt ja, at ingen kan genkendes, eller at ingen af dem er med. Politikeres og personlige konti bliver ikke tjekket.
    .wrong = Teksten kan handle om børn, mens billedet viser voksne. Vælg da »Børn eller sårbare er ikke med på billedet«.

media--exposed-person =
    .title = Kan føles krænkende
    .message =
        { $kind ->
            [answered] Du har svaret, at nogen kan føle sig udstillet.
           *[shown] Teksten kan føles krænkende for den, der er på billedet.
        }
    .why = Ingen må med rimelighed kunne føle sig udstillet, udnyttet eller krænket.
    .advice = Vælg et andet billede eller en anden tekst, eller spørg dem først.
    .finds = Ord og emojier, der griner ad nogen, og ord for fuld, grædende, syg, anholdt eller såret, ved et billede med ansigter. En advarsel; et forslag for politikere, og hvor Omhu ikke ser billedet.
    .leaves = Billeder uden ansigter, sætninger om »du« eller »ingen«, og billeder, hvor du har svaret, at ingen kan føle sig udstillet. Personlige konti bliver ikke tjekket.
    .wrong = Latteren kan være fælles og sygdommen en andens. Svar »Nej« på spørgsmålet, så er det gjort.

media--faces-not-needed =
    .title = Er ansigterne nødvendige?
    .message = Billedet viser ansigter, men teksten handler om noget andet.
    .why = Vis ikke mere af folk, end formålet kræver.
    .advice = Overvej et billede bagfra, på afstand eller uden personer.
    .finds = Billeder med ansigter, hvor teksten kun handler om et sted, en bygning eller en ting. Et forslag på officielle konti og for ansatte i faglig rolle.
    .leaves = Tekster, der nævner personer, roller eller arrangementer, billeder uden ansigter og billeder, hvor ingen kan genkendes. Når spørgsmålene er besvaret, står det kun til orientering.
    .wrong = Omhu kender ikke formålet. Er personerne pointen, så vælg »Ikke her«.

media--missing-credit =
    .title = Fotograf mangler
    .message =
        { $count ->
            [one] Det står ikke, hvem der har lavet billedet.
           *[other] Det står ikke, hvem der har lavet { $count } af billederne.
        }
    .why = Den, der har lavet billedet, har ret til at blive navngivet.
    .advice = Tilføj »Foto: « og fotografens navn.
    .finds = Billeder uden »Foto: …«, »Illustration: …«, 📷, © eller lignende, i opslaget eller den alternative tekst. Et forslag på officielle konti og for ansatte i faglig rolle.
    .leaves = Videoer, plakater, der mest er tekst, og billeder, hvor filen selv nævner virksomheden. Politikeres og personlige konti bliver ikke tjekket.
    .wrong = Fotografen kan have givet afkald på at blive navngivet eller stå nævnt på en måde, Omhu ikke kender. Vælg da »Ikke her«.

media--image-bank-file =
    .title = Billede fra billedbank?
    .message =
        { $kind ->
            [web] Filnavnet tyder på, at billedet er hentet fra nettet.
            [screen] Et skærmbillede med personer kan være andres billede.
            [free] Billedet ser ud til at være fra en fri billedbank.
           *[bank] Billedet ser ud til at være fra en billedbank eller et bureau.
        }
    .why = Uden licens er offentliggørelse en krænkelse af ophavsretten og kan blive dyr.
    .advice = Tjek licensen, og krediter, sådan som den kræver.
    .finds = Filnavne som »shutterstock_123.jpg« og »images (3).jpg« og navne på billedbanker og bureauer i filens egne data. En advarsel; et forslag, når kilden er oplyst, eller banken er fri.
    .leaves = Andre filnavne, opslag, der nævner licens eller tilladelse, og frie billedbanker, der er krediteret. Personlige konti bliver ikke tjekket.
    .wrong = Virksomheden kan have købt billedet, og en egen fil kan hedde »download.jpg«. Vælg da »Ikke her«.

media--hidden-details =
    .title = Skjulte oplysninger i filen
    .message =
        { $kind ->
            [owner] Filen nævner, hvem der ejer kameraet eller telefonen.
           *[location] Filen fortæller, hvor billedet eller videoen er optaget.
        }
    .why = Ikke alle platforme fjerner dette, og et hjem eller en person kan blive fundet.
    .advice = Gem en kopi uden oplysningerne, og brug den.
    .finds = Sted og navn på kameraets eller telefonens ejer i billedfiler og videofiler. En advarsel om sted, et forslag om ejer; til orientering på personlige konti.
    .leaves = Filer uden den slags oplysninger. Facebook, Instagram, Threads og X fjerner dem for læserne; der står det kun til orientering.
    .wrong = Stedet kan være kendt og ment til at blive vist. Vælg da »Ikke her«.

## Fixes

fix-remove-number = Fjern nummeret
fix-remove-address = Fjern adressen
fix-remove-words = Fjern sætningen
fix-remove-detail = Fjern oplysningen
fix-generalise-date = Skriv kun årstallet
fix-generalise-child = Skriv »en elev på skolen«
fix-mask = Erstat med { $replacement }
fix-secure-channel = Henvis til en sikker kanal
fix-shared-contact = Brug et fælles kontaktpunkt
fix-expand = Skriv »{ $long } ({ $short })«

## Words that a fix puts into the draft, in the draft's language

insert-removed = [fjernet]
insert-secure-channel = [kontakt os via Digital Post]
insert-a-pupil = en elev på skolen

## What a finding that needs a decision asks

ask-considered = Jeg har vurderet dette
ask-why = Hvorfor er det i orden her?
ask-notReal = Nummeret er et eksempel og tilhører ingen
ask-otherNumber = Det er et andet slags nummer
ask-agreed = Den, det handler om, har sagt ja til det
ask-reporting = Teksten gengiver neutralt, hvad andre har sagt eller vedtaget
ask-electionInformation = Det er neutral valginformation
ask-decided = Det er afklaret hos os
ask-burnedIn = Ja, teksten ligger i billedet
ask-file = Ja, jeg vedhæfter en fil
ask-noSpeech = Ingen taler i videoen
ask-consent = De, det handler om, eller forældrene, har sagt ja
ask-unrecognisable = Ingen på billedet kan genkendes
ask-notShown = Børn eller sårbare er ikke med på billedet
ask-notYet = Ikke endnu

## What is asked about a picture

question-basis = Hvorfor må billedet vises?
question-basis-openEvent = Det er taget til et åbent, offentligt arrangement
question-basis-consent = De viste har sagt ja til netop dette
question-basis-unrecognisable = Ingen kan genkendes, heller ikke af naboen
question-basis-other = Noget andet, som er aftalt hos os
question-protected = Er der børn eller andre, som skal beskyttes særligt?
question-protected-no = Nej
question-protected-yes = Ja
question-protected-yes-advice = Så vejer deres hensyn tungest. Spørg forældrene, eller vis det uden ansigter.
question-exposed = Kan nogen med rimelighed føle sig udstillet?
question-exposed-no = Nej
question-exposed-yes = Ja, måske
question-exposed-yes-advice = Vælg da et andet billede, eller spørg dem først.

## The guidelines behind the rules

source-DK-JM = Justitsministeriets retningslinjer for ministres brug af sociale medier
source-NO-DIFI = vejledningen i sociale medier fra det norske Direktoratet for forvaltning og IKT (Difi)
source-NO-DEP = strategien for de norske ministeriers brug af sociale medier
source-DK-HJO = Hjørring Kommunes vejledning om arbejdsrelateret brug af sociale medier
source-NO-ALTA = Alta kommunes retningslinjer for brug af sociale medier

## Interface

# Severities
ui-severity-info = Til orientering
ui-severity-hint = Forslag
ui-severity-warning = Se på dette
ui-severity-confirm = Skal vurderes
ui-severity-block = Stoppet af { $org }
ui-severity-block-plain = Stoppet
ui-severity-off = Slået fra

# The chip and what is spoken
ui-chip-open = { $n ->
    [one] 1 åben
   *[other] { $n } åbne
}
ui-chip-checking = Læser
ui-chip-clear = Alt klart
ui-chip-cannot-hold = kan ikke stoppe her
ui-chip-no-answer = Prøv igen
ui-chip-released = Klar: tryk på »{ $b }« igen
ui-chip-not-checked = Ikke læst: tryk på »{ $b }« igen
ui-chip-name = Omhu: { $what }. { $press }
ui-chip-press-open = Åbn panelet.
ui-chip-press-close = Luk panelet.
ui-count-confirm = { $n ->
    [one] { $open }, én skal vurderes
   *[other] { $open }, { $n } skal vurderes
}
ui-count-block = { $n ->
    [one] { $open }, én er stoppet
   *[other] { $open }, { $n } er stoppet
}
ui-live-open = Omhu: { $what }.
ui-live-clear = Omhu: alt klart.
ui-publish = Slå op

# The card
ui-card-place = { $n } af { $total }
ui-previous = Forrige
ui-next = Næste
ui-close-card = Luk kortet
ui-key-next = næste
ui-key-back = tilbage
ui-not-here = Ikke her
ui-never = Aldrig denne regel
ui-locked = Reglen er låst
ui-based-on = Bygger på { $x }
ui-refused = Feltet tager ikke imod rettelser. Kopiér forslaget, og sæt det selv ind.
ui-refused-plain = Feltet tager ikke imod rettelser. Ret det selv i teksten.
ui-copy = Kopiér forslaget
ui-copied = Kopieret
ui-undo = Fortryd
ui-fixed = Rettet
ui-fixed-toast = Rettet.
ui-hidden-toast = Skjult i dette opslag.
ui-off-toast = Slået fra fremover.
ui-off-where = Du slår den til igen fra Omhu-knappen i browseren.
ui-why-all-right = Hvorfor er det i orden her?
ui-tick = Jeg har vurderet dette
ui-missing-choice = Vælg en grund først
ui-missing-tick = Sæt kryds først
ui-missing-open = Så står dette åbent. Vælg noget andet, eller gå tilbage til teksten.

# The panel
ui-open-panel = Åbn panelet
ui-close-panel = Luk panelet
ui-panel-title = { $n ->
    [one] 1 åben i dette opslag
   *[other] { $n } åbne i dette opslag
}
ui-panel-clear = Alt klart i dette opslag
ui-panel-unread = Ikke læst
ui-nothing = Intet at pege på.
ui-more = { $n ->
    [one] 1 mere vises ikke her.
   *[other] { $n } mere vises ikke her.
}
ui-account-line = { $name } · { $kind }
ui-attachments = Vedhæftet
ui-image = Billede { $n }
ui-gif = Animation { $n }
ui-video = Video { $n }
ui-alt-present = Alternativ tekst findes
ui-alt-missing = Alternativ tekst mangler
ui-alt-unknown = Omhu kan ikke se, om der er alternativ tekst. Det skal du selv tjekke.
ui-alt-write = Skriv den nu
ui-alt-has = Den er der
ui-go-to = Gå dertil
ui-quote = »{ $x }«
ui-captions-embedded = Videoen er tekstet
ui-captions-file = Videoen har en fil med undertekster
ui-captions-burnedIn = Teksten ligger i billedet
ui-captions-noSpeech = Ingen taler i videoen
ui-captions-none = Videoen er ikke tekstet
ui-captions-unknown = Omhu kan ikke se, om videoen er tekstet. Det skal du selv tjekke.
ui-captions-question = Er videoen tekstet?
ui-faces = { $n ->
        [one] Ét ansigt.
       *[other] { $n } ansigter.
    }
ui-faces-unknown = Omhu kan ikke se, om nogen er med.
ui-questions-left = { $n ->
        [one] Ét spørgsmål.
       *[other] { $n } spørgsmål.
    }
ui-questions-done = Spørgsmålene er besvaret
ui-answer = Svar på spørgsmålene
ui-change-answers = Ret svarene
ui-consent-title = Billede { $n }: kan nogen genkendes?
ui-consent-line = { $n ->
        [one] Ét spørgsmål. Svaret hører til dette opslag og bliver ikke gemt.
       *[other] { $n } spørgsmål. Svarene hører til dette opslag og bliver ikke gemt.
    }
ui-consent-note = Omhu leder efter ansigter, men ved ikke, hvem det er. Billedet bliver på denne maskine.
ui-done = Færdig
ui-change-picture = Skift billedet
ui-rules-say = Hvad siger reglerne?
ui-language = Sproget i opslaget
ui-language-unsure = Sprog: usikkert
ui-share = { $language } { $n } %
ui-language-nb = Bokmål
ui-language-nn = Nynorsk
ui-language-da = Dansk
ui-language-sv = Svensk
ui-language-en = Engelsk
ui-hidden = Skjult i dette opslag ({ $n })
ui-show-again = Vis igen
ui-truncated = Kun de første { $n } tegn bliver læst.
ui-cannot-hold-why = Omhu finder ikke knappen til at slå op og kan ikke stoppe opslaget her. Gå listen igennem, før du slår op.
ui-reload-why = Siden var åben, før Omhu kom til. Genindlæs den, så kan Omhu stoppe opslaget. Gem teksten først.
ui-no-answer-why = Omhu svarer ikke. Teksten er urørt, og du kan slå op.
ui-not-checked-why = Omhu kunne ikke læse teksten. Den er urørt, og du kan slå op.
ui-rules-date = Regler fra { $date }
ui-local = Læses kun på denne maskine

# The gate
ui-gate-title = { $n ->
    [one] Én ting, før du slår op
   *[other] { $n } ting, før du slår op
}
ui-gate-line = Opslaget er ikke sendt, og teksten er urørt.
ui-gate-all-set = Alt i orden
ui-gate-all-set-line = Opslaget er ikke sendt. Du slår selv op, når du er klar.
ui-gate-second-title = { $n ->
    [one] Én ting skal du tage stilling til
   *[other] { $n } ting skal du tage stilling til
}
ui-back = Tilbage til teksten
ui-anyway = Slå op alligevel
ui-anyway-more = Slå op alligevel …
ui-show = Vis i teksten
ui-go-to-pictures = { $n ->
    [one] Gå til billedet
   *[other] Gå til billederne
}
ui-go-to-video = { $n ->
    [one] Gå til videoen
   *[other] Gå til videoerne
}
ui-after-gate = Bagefter trykker du selv på »{ $b }« igen. Kun valget tælles med, aldrig teksten.
ui-blocked = { $org } har besluttet, at dette ikke slås op. Spørg { $contact }.
ui-blocked-no-contact = { $org } har besluttet, at dette ikke slås op.
ui-blocked-plain = Det er besluttet hos jer, at dette ikke slås op.

# Whose account it is
ui-who = Hvem skriver du som?
ui-who-why = Der gælder forskellige regler for en myndighed og for en person. Omhu spørger kun én gang.
ui-who-official = Myndigheden
ui-who-personal = Mig selv
ui-who-politician = En politiker
ui-who-later = Svar senere
ui-kind-official = Officiel konto
ui-kind-minister = Konto for en minister
ui-kind-politician = Konto for en politiker
ui-kind-professional = Ansat i faglig rolle
ui-kind-personal = Personlig konto
ui-kind-unknown = Ukendt konto
ui-kind-inline-official = officiel konto
ui-kind-inline-minister = konto for en minister
ui-kind-inline-politician = konto for en politiker
ui-kind-inline-professional = ansat i faglig rolle
ui-kind-inline-personal = personlig konto
ui-kind-inline-unknown = ukendt konto

# The popup
ui-popup-title = { $n ->
    [one] 1 åben i opslaget
   *[other] { $n } åbne i opslaget
}
ui-popup-no-field = Der er intet tekstfelt i brug her.
ui-popup-not-active = Omhu er ikke slået til her
ui-popup-not-active-why = Omhu læser intet på denne hjemmeside, før du siger ja.
ui-popup-ask-site = Bed om lov til at bruge Omhu her
ui-popup-cannot = Omhu kan ikke bruges på denne side.
ui-popup-account = Kontoen
ui-popup-change = Skift
ui-popup-sees = Hvad Omhu ser på denne side
ui-popup-sees-button = Tekstfeltet og knappen »{ $b }«
ui-popup-sees-field = Tekstfeltet
ui-popup-unseen-publish = Omhu kan ikke se knappen til at slå op her og kan ikke stoppe opslaget.
ui-popup-unseen-media = Omhu kan ikke se alle billeder og videoer i opslaget. Dem skal du selv tjekke.
ui-popup-unseen-account = Omhu kan ikke se, hvilken konto der skrives fra.
ui-popup-unseen-editor = Siden ser anderledes ud, end Omhu venter. Tekstfeltet er fundet ud fra det, der står omkring.
ui-popup-reload = Kan stoppe opslaget, når siden er genindlæst.
ui-popup-sees-alt = Alternativ tekst på billeder
ui-popup-no-alt = Kan ikke se, om et billede har alternativ tekst. Det skal du selv tjekke.
ui-popup-sees-captions = Tekstning af videoer
ui-popup-no-captions = Kan ikke se, om en video er tekstet. Det skal du selv tjekke.
ui-popup-on = Slået til her
ui-popup-on-why = Når Omhu er slået fra, bliver intet læst på denne hjemmeside.
ui-popup-rules-off = Regler, du har slået fra
ui-popup-turn-on = Slå til igen
ui-popup-problems = Dele af opsætningen bruges ikke
ui-managed = Bestemt af { $org }

# A rule's manual
ui-manual-finds = Finder
ui-manual-leaves = Rører ikke
ui-manual-why = Hvorfor
ui-manual-do = Gør i stedet
ui-manual-wrong = Kan tage fejl
ui-manual-based-on = Bygger på
ui-manual-unknown = Denne regel findes ikke.
ui-manual-turn-off = Slå reglen fra
ui-manual-is-off = Du har slået denne regel fra.

# Dates
ui-date = { $day }. { $month } { $year }
ui-month-1 = januar
ui-month-2 = februar
ui-month-3 = marts
ui-month-4 = april
ui-month-5 = maj
ui-month-6 = juni
ui-month-7 = juli
ui-month-8 = august
ui-month-9 = september
ui-month-10 = oktober
ui-month-11 = november
ui-month-12 = december
