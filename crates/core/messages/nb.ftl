### Omhu: what the rules say. Bokmål.
###
### Each message is named after its rule: folder--name, with .title .message .why .advice
### and the rule's manual: .finds .leaves .wrong, at most 220 characters each.
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
    .finds = Elleve sifre med dato og kontrollsifre som i et fødselsnummer eller D-nummer, hvordan de enn er delt opp, på alle slags kontoer. Testnumre, og skrivefeil ved ord som «personnummer», får en mildere merknad.
    .leaves = Numre merket som KID, ordre, faktura eller konto, organisasjonsnumre og tall i nettadresser. Elleve sifre med feil kontroll får også stå når ingen ord som «personnummer» er i nærheten.
    .wrong = Et saks- eller kontonummer kan tilfeldigvis ha riktige kontrollsifre. Velg da «Det er et annet slags nummer», eller skriv foran hva det er, for eksempel «KID».

personal-data--danish-cpr =
    .title = Dansk CPR-nummer
    .message = Dette ser ut som et dansk CPR-nummer.
    .why = Et personnummer kan misbrukes, og du får det ikke tilbake når det først er publisert.
    .advice = Fjern nummeret, og be personen bruke en trygg kanal.
    .finds = Ti sifre som begynner med en dato og har bindestrek, riktig kontrollsiffer eller et ord som «CPR» ved siden av, på alle slags kontoer. Færre kjennetegn gir en mildere merknad.
    .leaves = Numre der de fire siste er skjult, som «xxxx», en dato fulgt av et klokkeslett, og numre merket som ordre, faktura, sak, telefon eller P-nummer.
    .wrong = Et ordre- eller saksnummer kan begynne som en dato; velg da «Det er et annet slags nummer». Et CPR-nummer uten bindestrek og riktig kontrollsiffer kan bli oversett, så se etter selv.

personal-data--phone-number =
    .title = Privat telefonnummer
    .message = Dette ser ut som et privat telefonnummer.
    .why = Nummeret blir synlig for alle og kan samles inn av andre.
    .advice = Bruk sentralbordet eller et felles nummer i stedet.
    .finds = Norske og danske mobilnumre, og fasttelefoner ved et navn eller et ord som «privat» eller «hjemme». Vakttelefoner får en mildere merknad.
    .leaves = Nødnumre, 800-numre, sentralbordet og numre som virksomheten har ført opp. Åtte sifre uten mellomrom trenger et ord som «tlf.», og personlige kontoer blir ikke sjekket.
    .wrong = Et saksnummer eller et beløp kan ligne et telefonnummer, og en vakttelefon kan se privat ut. Velg «Ikke her», eller be om at nummeret blir ført opp som virksomhetens eget.

personal-data--email-address =
    .title = Privat e-postadresse
    .message = Denne e-postadressen ser ut til å tilhøre en enkeltperson.
    .why = Adressen blir synlig for alle og trekker til seg svindel og søppelpost.
    .advice = Bruk en fellesadresse i stedet.
    .finds = Adresser hos tjenester som «gmail.com» og adresser formet som et personnavn, også skrevet med «(at)» eller «krøllalfa». Ansattes adresser på eget domene får en mildere merknad.
    .leaves = Fellesadresser som begynner med «postmottak» eller «presse», og kontaktpersoner som virksomheten har ført opp. Personlige kontoer blir ikke sjekket.
    .wrong = En fellesadresse med et uvanlig navn kan se ut som en persons, og en ansatt kan være rett kontakt. Velg «Ikke her», eller be om at adressen blir ført opp.

personal-data--person-name =
    .title = Navn på privatperson
    .message =
        { $count ->
            [one] Innlegget navngir en privatperson.
           *[other] Innlegget navngir { $count } privatpersoner.
        }
    .why = Den som blir nevnt, har rett til å bestemme over egne opplysninger.
    .advice = Sjekk at navnet trengs, og at personen er enig.
    .finds = Navn på personer, også med små bokstaver etter ord som «hilsen», når ingenting viser at de nevnes i en offentlig rolle. Et ord som «elev», «pasient» eller «nabo» ved navnet, eller en alder, gjør det til en advarsel.
    .leaves = Navn ved en tittel eller et verv («ordfører», «rektor», «forfatter»), kjente personer, navn i omtale av konserter, idrett og politikk, og navn som virksomheten har ført opp som tillatt. Gater, skoler og priser med personnavn er ikke personer.
    .wrong = En kjent person uten tittel kan bli tatt for en privatperson, og et uvanlig navn kan bli oversett. Velg «Ikke her», eller be om at navnet blir ført opp.

personal-data--duf-number =
    .title = DUF-nummer
    .message = Dette ser ut som et DUF-nummer fra UDI.
    .why = Nummeret avslører at noen har en sak hos utlendingsmyndighetene.
    .advice = Fjern nummeret, og svar i en trygg kanal.
    .finds = Tolv sifre som begynner med et årstall fra 1980, ved ord som «DUF» og «UDI», eller delt opp 4-6-2 med riktige kontrollsifre. Riktige kontrollsifre alene gir en mildere merknad.
    .leaves = Tolv sifre med feil kontroll når ingen ord som «DUF» er i nærheten, og numre merket som KID, ordre eller EAN.
    .wrong = Et tidspunkt eller et ordrenummer kan tilfeldigvis ha riktige kontrollsifre. Velg da «Ikke her». Et nummer med skrivefeil og uten «DUF» ved siden av kan bli oversett, så se etter selv.

personal-data--nordic-national-id =
    .title = Nordisk personnummer
    .message = Dette ser ut som et svensk, finsk eller islandsk personnummer.
    .why = Et personnummer kan misbrukes, og du får det ikke tilbake når det først er publisert.
    .advice = Fjern nummeret, og be personen bruke en trygg kanal.
    .finds = Svenske, finske og islandske personnumre med dato og kontrolltegn, på alle slags kontoer. Uten et ord som «personnummer» eller «kennitala» ved siden av blir det en advarsel.
    .leaves = Ti sifre uten skilletegn når ingen ord sier hva de er, svenske organisasjonsnumre og islandske numre for foretak.
    .wrong = Et ordre- eller saksnummer kan være bygd opp på samme måte. Velg da «Det er et annet slags nummer», eller skriv foran hva det er, for eksempel «ordre».

personal-data--bank-account =
    .title = Kontonummer
    .message = Dette ser ut som et kontonummer.
    .why = Et kontonummer sammen med et navn kan brukes til svindel.
    .advice = Fjern nummeret, og be personen sende det i en trygg kanal.
    .finds = Norske kontonumre med riktig kontrollsiffer, delt opp 4-2-5 eller ved ord som «konto», og danske ved ord som «reg.nr.». En privatperson i samme setning gir et spørsmål før publisering.
    .leaves = Virksomhetens egne kontonumre, når de er ført opp, KID-numre og korte Vipps- og MobilePay-numre. Elleve sifre uten mellomrom trenger et ord som «konto».
    .wrong = Et versjonsnummer kan være delt opp likt, og kontoen til en innsamling er ment for alle. Velg da «Ikke her», eller be om at virksomhetens eget nummer blir ført opp.

personal-data--iban =
    .title = IBAN-nummer
    .message = Dette ser ut som et internasjonalt kontonummer (IBAN).
    .why = Et kontonummer sammen med et navn kan brukes til svindel.
    .advice = Fjern nummeret, og be personen sende det i en trygg kanal.
    .finds = Landkode, riktig antall tegn for landet og riktige kontrollsifre, med eller uten mellomrom. En privatperson i samme setning gir et spørsmål før publisering.
    .leaves = Virksomhetens egne IBAN-numre, når de er ført opp, og tegn der lengden eller kontrollsifrene ikke stemmer.
    .wrong = Nummeret kan tilhøre en forening eller en innsamling og være ment for alle. Velg da «Ikke her». Et nummer med skrivefeil blir oversett, så se etter selv.

personal-data--payment-card =
    .title = Kortnummer
    .message = Dette ser ut som et betalingskortnummer.
    .why = Kortnummeret kan misbrukes i løpet av minutter.
    .advice = Fjern nummeret, og be eieren sperre kortet hvis det har vært synlig.
    .finds = 13 til 19 sifre som begynner som et kjent betalingskort, med riktig lengde og riktig kontrollsiffer, på alle slags kontoer.
    .leaves = Numre som ikke begynner som et kjent kort, numre med feil kontrollsiffer eller skjulte sifre, og numre merket som IMEI eller EAN.
    .wrong = Et langt ordre- eller sporingsnummer kan tilfeldigvis ligne et kortnummer. Velg da «Det er et annet slags nummer».

personal-data--handle =
    .title = Brukernavn til privatperson
    .message = Du nevner noen som kan være en privatperson, med brukernavn.
    .why = Alle kan se hvem det er, og hva innlegget handler om.
    .advice = Fjern brukernavnet hvis saken gjelder personen selv.
    .finds = @-navn med et fornavn i seg, som ikke ser ut til å tilhøre en virksomhet. Et forslag; en advarsel når innlegget også nevner en sak, et vedtak eller helse.
    .leaves = Kontoer som er ført opp som tillatt, og navn som slutter på «kommune», «norge» og lignende. Politikere, ansatte i faglig rolle og personlige kontoer blir ikke sjekket.
    .wrong = En forening, en kunstner eller en bedrift kan se ut som en privatperson. Velg «Ikke her», eller be om at kontoen blir ført opp som tillatt.

personal-data--street-address =
    .title = Hjemmeadresse
    .message = Denne adressen kan vise hvor noen bor.
    .why = Den som blir funnet, kan bli oppsøkt, og noen lever med hemmelig adresse.
    .advice = Ta den ut, eller skriv området i stedet for husnummeret.
    .finds = Gate og husnummer sammen med ord som «bor» og «nabo», en person, et postnummer eller en etasje. Færre kjennetegn gir en mildere merknad.
    .leaves = Gater uten nummer, virksomhetens egne adresser, rådhus, skoler, butikker og andre steder åpne for alle, og veiarbeid, ulykker og planer. Personlige kontoer blir ikke sjekket.
    .wrong = Et møtested kan se ut som et hjem, og en gård uten gatenavn kan bli oversett. Velg «Ikke her», eller be om at adressen blir ført opp som virksomhetens egen.

personal-data--property-number =
    .title = Eiendomsnummer
    .message = Eiendomsnummeret peker på en eier.
    .why = Hvem som helst kan slå opp eieren og koble saken til en person.
    .advice = Ta det ut hvis innlegget er forståelig uten.
    .finds = Norske gårds- og bruksnumre ved ord som «gnr.», og danske matrikkel- og BFE-numre. Et forslag; en advarsel når en privatperson er navngitt i samme setning.
    .leaves = To tall med skråstrek uten ord som «gnr.», og alle eiendomsnumre der virksomheten har tillatt dem. Politikere, ansatte i faglig rolle og personlige kontoer blir ikke sjekket.
    .wrong = Eiendommen kan være virksomhetens egen, eller saken kan være på høring. Velg «Ikke her», eller be om at eiendomsnumre blir tillatt hos dere.

personal-data--vehicle-plate =
    .title = Registreringsnummer
    .message = Registreringsnummeret peker på eieren av kjøretøyet.
    .why = Eieren kan slås opp og bli koblet til det innlegget handler om.
    .advice = Fjern nummeret, eller skjul skiltet på bildet.
    .finds = To store bokstaver og fem sifre. Kortere skilt trenger et ord som «bil» eller «parkert» i nærheten. Et forslag; en advarsel ved navnet på en privatperson.
    .leaves = Koder som begynner med «EN», «ISO» og lignende, og alle skilt der virksomheten har tillatt dem, som ved etterlysninger. Politikere, ansatte i faglig rolle og personlige kontoer blir ikke sjekket.
    .wrong = En produktkode kan ligne et skilt, og kjøretøyet kan være virksomhetens eget. Velg da «Ikke her». Omhu leser ikke skilt på bilder, så se etter selv.

personal-data--coordinates =
    .title = Nøyaktig posisjon
    .message = Koordinatene viser stedet med noen meters nøyaktighet.
    .why = Slik kan en person eller et hjem bli funnet.
    .advice = Bruk et stedsnavn hvis ikke nøyaktig posisjon er poenget.
    .finds = Koordinater med minst fire desimaler eller med grader og minutter, UTM, kartlenker med nøyaktig punkt og what3words. Et forslag; en advarsel ved ord om et hjem, og ved navnet på en privatperson.
    .leaves = Avrundede koordinater, stedsnavn, versjonsnumre, posisjoner ved et offentlig sted som en badeplass, og alle posisjoner der virksomheten har tillatt dem. Ansatte i faglig rolle og personlige kontoer blir ikke sjekket.
    .wrong = Posisjonen kan vise en turpost, et møtested eller en fare som folk må finne. Velg «Ikke her», eller be om at posisjoner blir tillatt hos dere.

personal-data--travel-or-driving-document =
    .title = Pass- eller førerkortnummer
    .message = Dette ser ut som nummeret på et pass eller førerkort.
    .why = Nummeret kan brukes til å gi seg ut for å være en annen.
    .advice = Fjern nummeret, og be personen bruke en trygg kanal.
    .finds = Et nummer etter ord som «passnummer», «pass nr.» og «førerkortnummer», på alle slags kontoer. Er en person nevnt, gir det et spørsmål før publisering.
    .leaves = Uttrykk som «pass på», numre uten et slikt ord foran, og omtale av å søke om eller fornye pass og førerkort.
    .wrong = Et annet nummer kan stå rett etter ordet. Velg da «Ikke her». Et passnummer uten ordet foran blir oversett, så se etter selv.

personal-data--birth-date =
    .title = Fødselsdato
    .message = Her står fødselsdatoen til en person.
    .why = Navn og fødselsdato sammen gjør det lett å finne og utgi seg for personen.
    .advice = Skriv alder eller årstall i stedet.
    .finds = Full dato ved ord som «født» og «fødselsdato» når det gjelder en person. En hilsen til en svært gammel person gir en mildere merknad.
    .leaves = Datoer uten slike ord, årskull som «født 2018», virksomheter som fyller år, og historiske personer. Personlige kontoer blir ikke sjekket.
    .wrong = Fødselsdatoen til en kjent person kan være offentlig, og den som fyller år, kan ha sagt ja. Velg da «Ikke her».

personal-data--child =
    .title = Barn kan kjennes igjen
    .message = Navn, alder, skole, klasse eller foreldre peker sammen på ett barn.
    .why = Barn har særskilt vern og kan ikke selv vurdere følgene av at noe blir publisert.
    .advice = Ta ut navnet eller de andre opplysningene, og sjekk samtykket fra de foresatte.
    .finds = Fornavn i samme setning som alder under 18, klasse, skole, barnehage eller en navngitt forelder. Noe sensitivt eller straffbart i tillegg gir et spørsmål før publisering.
    .leaves = Klasser og aldre uten fornavn, som «elevene på 2B» og «7-åringer». Personlige kontoer blir ikke sjekket.
    .wrong = Fornavnet kan være lærerens, og de foresatte kan ha sagt ja. Velg da «Ikke her». Et uvanlig fornavn kan bli oversett, så se etter selv.

personal-data--case-number =
    .title = Saksnummer
    .message = Saksnummeret viser at noen har en sak hos dere.
    .why = Med nummeret kan hvem som helst finne saken i postjournalen eller be om innsyn.
    .advice = Fjern nummeret, og svar i en trygg kanal.
    .finds = Ord som «sak», «saksnr.» og «ref.» fulgt av et saks- eller journalnummer. Et forslag; en advarsel i svar, og ved navnet på en privatperson.
    .leaves = Lover, proposisjoner, saker i kommunestyret, skoleår, saker ved ord som plan og høring, og alle saksnumre der virksomheten har tillatt dem. Politikere, ansatte i faglig rolle og personlige kontoer blir ikke sjekket.
    .wrong = Saken kan være åpen for alle, som en høring eller en plan. Velg «Ikke her», eller be om at saksnumre blir tillatt hos dere.

personal-data--client-number =
    .title = Pasient- eller klientnummer
    .message = Dette ser ut som nummeret til en pasient, elev eller bruker.
    .why = Nummeret avslører at personen får en tjeneste som er taushetsbelagt.
    .advice = Fjern nummeret, og svar i en trygg kanal.
    .finds = Ord som «pasientnr.», «elev-id» og «kundenr.» fulgt av et nummer med minst tre sifre, på alle slags kontoer. Et ord om helse gir et spørsmål før publisering.
    .leaves = Numre uten et slikt ord ved siden av, og antall, som «300 pasienter».
    .wrong = Nummeret kan være et eksempel, eller et annet tall kan stå etter ordet. Velg da «Ikke her». Et nummer uten et ord ved siden av blir oversett, så se etter selv.

personal-data--network-address =
    .title = IP- eller maskinadresse
    .message = Dette ser ut som en IP- eller MAC-adresse.
    .why = Adressen kan spores til en enhet og den som bruker den.
    .advice = Fjern adressen.
    .finds = IP-adresser på det åpne nettet, og MAC-adresser. Et forslag på offisielle kontoer; en advarsel når en person er nevnt.
    .leaves = Adresser som bare gjelder i interne nett, og versjonsnumre. Statsråder, politikere, ansatte i faglig rolle og personlige kontoer blir ikke sjekket.
    .wrong = Adressen kan være et eksempel eller tilhøre en tjeneste som alle skal nå. Velg da «Ikke her».

personal-data--special-category =
    .title = Sensitivt om en person
    .message = Her står det noe om helse, tro, seksualitet, fagforening eller lignende om en person som kan kjennes igjen.
    .why = Slike opplysninger har særlig vern og er ofte underlagt taushetsplikt.
    .advice = Fjern opplysningen, eller skriv slik at ingen kan kjennes igjen.
    .finds = Ord om helse, velferd, tro, seksualitet eller fagforening ved en person som kan kjennes igjen, også etter «ikke». Er personen bare nevnt med en rolle, som «pasienten», blir det en advarsel.
    .leaves = Statistikk, forskning og omtale av tilbud som ikke gjelder én person. Personlige kontoer blir bare sjekket ved ord som «pasient», «elev» og «bruker».
    .wrong = Ordet kan gjelde noe annet, eller personen kan stå fram selv. Svar «Den det gjelder, har sagt ja til det», eller velg «Ikke her». En omskrivning kan bli oversett, så se etter selv.

personal-data--criminal-offence =
    .title = Straffbart forhold
    .message = Her knyttes en person som kan kjennes igjen, til et straffbart forhold.
    .why = Mistanke og dom er vernede opplysninger, og feil kan skade en uskyldig.
    .advice = Fjern opplysningen, eller vis til politiet uten å peke på noen.
    .finds = Ord som «siktet», «dømt» og «tyveri» ved en person som kan kjennes igjen. Er personen bare nevnt med en rolle, som «eleven», blir det en advarsel.
    .leaves = Statistikk, forebygging og lover. Regelen kan være slått av hos politi og domstoler, og personlige kontoer blir bare sjekket ved ord som «pasient», «elev» og «bruker».
    .wrong = Personen kan være vitne eller fornærmet, og ordet kan gjelde noen andre. Velg da «Ikke her», eller skriv setningen tydeligere.

personal-data--combination =
    .title = Kan peke ut én person
    .message = { $count } opplysninger peker til sammen ut én person.
    .why = Det som er harmløst hver for seg, kan avsløre noen når det står samlet, særlig på små steder.
    .advice = Ta bort én eller flere av opplysningene.
    .finds = Flere opplysninger om samme person, som navn, alder, sted og saksnummer. En advarsel; et spørsmål før publisering når flere av dem peker på en navngitt privatperson.
    .leaves = Én opplysning alene og det som er ført opp som tillatt. Personlige kontoer blir bare sjekket ved ord som «pasient», «elev» og «bruker».
    .wrong = Opplysningene kan gjelde flere personer; velg da «Ikke her». På et lite sted kan mindre være nok enn Omhu tror, så se etter selv.

## Confidentiality

confidentiality--marking =
    .title = Skjermet dokument
    .message = Teksten bærer en merking som brukes på skjermede dokumenter.
    .why = Taushetsplikten gjelder også i sosiale medier, og brudd kan være straffbart.
    .advice = Fjern teksten, og sjekk dokumentet med den som eier saken.
    .finds = Merkinger som «unntatt offentlighet» og «jf. offl. § 13», på alle slags kontoer. Gradering som «HEMMELIG», eller personopplysninger ved siden av, gir et spørsmål før publisering.
    .leaves = «Vi har taushetsplikt og kan ikke svare», «snakke fortrolig med noen» og ord som «begrenset plass».
    .wrong = Innlegget kan forklare merkingen, for eksempel i en sak om innsyn. Velg da «Ikke her». Et skjermet dokument uten merking blir oversett, så se etter selv.

confidentiality--credential =
    .title = Passord eller kode
    .message = Dette ser ut som et passord eller en kode.
    .why = Noen kan ta over kontoen eller systemet før du rekker å slette.
    .advice = Fjern det, og bytt passordet hvis det har vært synlig.
    .finds = Ord som «passord», «PIN» og «engangskode» fulgt av noe som ser ut som en kode, koden til en dør og lignende, og tilgangsnøkler med kjent form, på alle slags kontoer.
    .leaves = Råd om passord der ikke noe passord står, og vanlige ord etter «passord», som «glemt» og «her».
    .wrong = Et vanlig ord kan bli tatt for et passord, og koden til et åpent nett kan være ment for alle. Velg da «Ikke her».

confidentiality--closed-meeting =
    .title = Fra lukket møte
    .message = Teksten ser ut til å gjengi noe fra et lukket møte eller et upublisert utkast.
    .why = Det som behandles bak lukkede dører, er ofte taushetsbelagt og kan skade virksomheten og dem det gjelder.
    .advice = Vent til saken er offentlig, og lenk til protokollen.
    .finds = Noe som gjengis fra et lukket møte, en lukket sak, et internt notat eller et upublisert utkast, på alle slags kontoer. Utkast uten ord om et møte gir en advarsel.
    .leaves = Kunngjøringer om at et møte er lukket, og lenker til protokoller som er publisert.
    .wrong = Saken kan være blitt offentlig, og et utkast kan være på høring. Velg da «Ikke her», og lenk gjerne til det som er publisert.

confidentiality--service-contact =
    .title = Kontakt med en tjeneste
    .message = Teksten forteller at en person som kan kjennes igjen, har vært i kontakt med en tjeneste.
    .why = Taushetsplikten gjelder selve kontakten, også når navnet mangler og kontoen er privat.
    .advice = Fortell om arbeidet uten å peke på noen.
    .finds = At noen som kan kjennes igjen, har vært hos legevakten, barnevernet, NAV og lignende, på alle slags kontoer, også personlige. Er personen bare «han» eller «hun» ved et sted, blir det en advarsel.
    .leaves = Omtale av tjenesten, åpningstider og hvordan man tar kontakt, når ingen bestemt person er nevnt.
    .wrong = En ansatt eller en gjest kan se ut som en som har fått hjelp. Velg da «Ikke her». En omskrivning kan bli oversett, så se etter selv.

## Conduct

conduct--case-handling =
    .title = Enkeltsak i åpne kommentarer
    .message = Du svarer på en enkeltsak der alle kan lese det.
    .why = Saken er personens egen, og et svar som dette kan måtte journalføres.
    .advice = Gi generell veiledning her, og be personen ta kontakt i en trygg kanal.
    .finds = «Du» eller «din» ved ord som «innvilget», «avslag» og «saken din er». En advarsel; et spørsmål før publisering når en privatperson er navngitt i samme setning.
    .leaves = Generell veiledning, vedtak i kommunestyret og svar om at saken ikke kan tas her. Politikere og personlige kontoer blir ikke sjekket.
    .wrong = Generell veiledning til «du» kan ligne svar på en sak. Velg da «Ikke her», eller skriv «den som søker» i stedet for «du».

## Abbreviations

abbreviations--unexplained =
    .title = Uforklart forkortelse
    .message = «{ $short }» er ikke forklart.
    .why = Ikke alle kjenner forkortelsen, og den som ikke forstår, faller fra.
    .advice = Skriv hele navnet første gang, med forkortelsen i parentes.
    .finds = Forkortelser som «Bufdir», når de ikke er forklart først i innlegget, i tråden eller i et eget innlegg du siterer. Gjelder offisielle kontoer, statsråder og ansatte i faglig rolle.
    .leaves = Det de fleste kjenner, som «EU» og «NRK», og ord i virksomhetens egen liste. Partibokstaver i parentes, måleenheter, emneknagger og ord ropt ut med store bokstaver får også stå.
    .wrong = Leserne kan kjenne forkortelsen fra før, og et navn i store bokstaver kan ligne en. Velg «Ikke her», eller be om at ordet blir tatt inn i virksomhetens liste.

## Accessibility

accessibility--missing-alt-text =
    .title = Mangler alternativ tekst
    .message =
        { $count ->
            [one] Bildet mangler alternativ tekst.
           *[other] { $count } bilder mangler alternativ tekst.
        }
    .why = Den som bruker skjermleser, får ikke vite hva bildet viser, og innhold fra det offentlige skal nå alle.
    .advice = Fortell kort hva leseren trenger å vite om bildet.
    .finds = Bilder og animasjoner der den alternative teksten mangler eller bare er mellomrom. Gjelder offisielle kontoer, og er et forslag for statsråder, politikere og ansatte i faglig rolle.
    .leaves = Bilder merket som pynt, videoer og plattformer som ikke har alternativ tekst. Personlige kontoer blir ikke sjekket.
    .wrong = Bildet kan være ren pynt, eller plattformen kan ha en tekst som Omhu ikke får se. Åpne feltet og se etter, og velg «Ikke her» når det er i orden.

accessibility--weak-alt-text =
    .title = Svak alternativ tekst
    .message =
        { $kind ->
            [file] Den alternative teksten ser ut som et filnavn.
            [same] Den alternative teksten gjentar innlegget.
            [long] Den alternative teksten er lang.
           *[opening] Den alternative teksten starter med «bilde av».
        }
    .why = Skjermleseren leser alt høyt, og overflødige ord tar tid.
    .advice = Si kort hva bildet viser, og hvorfor det er med.
    .finds = Alternativ tekst som er et filnavn, er lik innlegget, begynner med «bilde av» eller er over 250 tegn. Et forslag på alle kontoer unntatt de personlige.
    .leaves = Tekst som sier hva bildet viser, også når den er kort. Manglende tekst har sin egen regel, og personlige kontoer blir ikke sjekket.
    .wrong = Et navn med mange sifre kan ligne et filnavn, og et kart eller en graf kan trenge en lang tekst. Velg da «Ikke her».

accessibility--text-in-image =
    .title = Tekst i bildet
    .message =
        { $kind ->
            [unseen] Bildet er mest tekst. Omhu kan ikke se om den står et annet sted.
           *[lacking] Bildet er mest tekst, og teksten står ikke i innlegget.
        }
    .why = Tekst i bilder kan ikke leses opp, forstørres eller oversettes.
    .advice = Skriv teksten i innlegget, og la bildet være pynt.
    .finds = Bilder der minst 30 prosent av flaten ser ut som tekst, mens innlegget og den alternative teksten er mye kortere. En advarsel på offisielle kontoer, ellers et forslag.
    .leaves = Bilder med få ord, og bilder der innlegget eller den alternative teksten er omtrent like lang. Politikeres og personlige kontoer blir ikke sjekket.
    .wrong = Omhu ser hvor mye av bildet som ligner tekst, men leser den ikke. Mønstre kan ligne tekst, og noen få store ord kan ligne mange. Velg da «Ikke her».

accessibility--missing-captions =
    .title = Video uten teksting
    .message =
        { $state ->
            [unknown] Omhu kan ikke se om videoen er tekstet.
            [unsupported] Plattformen tar ikke imot undertekster.
           *[none] Videoen ser ikke ut til å være tekstet.
        }
    .why = Mange ser video uten lyd, andre hører ikke, og videoer fra det offentlige skal være tekstet.
    .advice = Legg til undertekster, eller bekreft at teksten ligger i bildet.
    .finds = Videoer uten undertekster, og videoer der Omhu ikke kan se om de er tekstet. Offisielle kontoer får et spørsmål før publisering, andre en mildere merknad.
    .leaves = Videoer med undertekster, og videoer du har svart på spørsmålet for. Personlige kontoer blir ikke sjekket, og plattformer uten undertekster gir bare et forslag.
    .wrong = Omhu leser ikke tekst inne i bildet og hører ikke om noen snakker. Svar «Ja, teksten ligger i bildet» eller «Ingen snakker i videoen», så er det gjort.

accessibility--faulty-captions =
    .title = Feil i undertekstene
    .message =
        { $kind ->
            [format] Filen med undertekster kan ikke leses.
            [speed] Undertekstene skifter for fort til å leses.
            [language] Undertekstene er på et annet språk enn innlegget.
           *[timing] Undertekstene passer ikke til lengden på videoen.
        }
    .why = Undertekster med feil hjelper like lite som ingen.
    .advice = Rett filen, og se gjennom videoen med undertekster.
    .finds = Vedlagte filer (.srt, .vtt) som ikke kan leses, slutter lenge før eller etter videoen, går fortere enn 20 tegn i sekundet eller er på et annet språk enn innlegget.
    .leaves = Undertekster på bokmål, nynorsk eller dansk til et innlegg på et av de andre, og språk Omhu er usikker på. Spor inne i videoen blir ikke lest.
    .wrong = En video med lang slutt uten tale kan ha riktige undertekster, og én kort linje kan gå fort uten at det gjør noe. Velg da «Ikke her».

accessibility--missing-audio-description =
    .title = Trengs synstolking?
    .message =
        { $kind ->
            [silent] Ingen snakker i videoen. Da må det bildet viser, sies på en annen måte.
           *[video] Viser videoen noe viktig som ikke blir sagt høyt?
        }
    .why = Norske offentlige virksomheter skal synstolke videoer publisert etter 1. februar 2024.
    .advice = Si det viktigste høyt i videoen, eller lag en versjon med synstolking.
    .finds = Videoer på kontoen til en norsk offentlig virksomhet. Bare til orientering, én gang for hvert innlegg.
    .leaves = Bilder og animasjoner, danske virksomheter, og alle kontoer som ikke er offisielle. Innlegget blir aldri stanset.
    .wrong = Omhu hører ikke lyden og vet ikke om alt viktig blir sagt. Blir det det, trenger videoen ingen synstolking.

accessibility--unknown-state =
    .title = Sjekk dette selv
    .message = Omhu kan ikke se om bildet har alternativ tekst på denne plattformen.
    .why = Kravet om alternativ tekst gjelder også når plattformen skjuler feltet.
    .advice = Åpne bildeinnstillingene, og sjekk at teksten er på plass.
    .finds = Bilder på plattformer som ikke lar Omhu se om de har alternativ tekst. Et forslag på offisielle kontoer og statsråders kontoer, til orientering for politikere og ansatte i faglig rolle.
    .leaves = Bilder der Omhu ser om teksten finnes eller mangler, og plattformer som ikke har alternativ tekst. Personlige kontoer blir ikke sjekket, og innlegget blir aldri stanset.
    .wrong = Teksten kan være på plass uten at Omhu kan se det. Åpne bildeinnstillingene og se etter, og velg «Ikke her» når den er der.

## Party politics

party-politics--campaigning =
    .title = Partipolitisk innhold
    .message = Teksten kan leses som støtte til eller angrep på et parti: { $words }.
    .why = En offentlig konto skal være partipolitisk nøytral, slik at alle kan stole på den.
    .advice = Ta ut det som taler for eller mot partiet, og hold deg til saken.
    .finds = Oppfordringer som «gi oss din stemme», slagord, angrep på eller skryt av partier, verving og lenker til partiers nettsteder. Gjelder bare offisielle kontoer, og er strengere i valgkamp.
    .leaves = Partier som bare er nevnt: i en tittel, et vedtak, et referat eller nøytral valginformasjon. Ord som «høyre» i «ta til høyre» får også stå.
    .wrong = Et sitat eller et referat kan ligne støtte, og Omhu forstår ikke ironi. Se på ordene som er vist, og velg «Ikke her» når teksten er nøytral.

## Pictures and video

media--identifiable-people =
    .title = Personer på bildet
    .message =
        { $kind ->
            [answered] Du har svart på hvorfor personene kan vises.
            [unseen] Omhu kan ikke se om noen kan kjennes igjen her.
           *[shown]
                { $count ->
                    [one] Bildet ser ut til å vise noen som kan kjennes igjen.
                   *[other] { $count } bilder ser ut til å vise noen som kan kjennes igjen.
                }
        }
    .why = Et bilde av noen er en personopplysning og krever samtykke eller et annet grunnlag.
    .advice = Svar på spørsmålene før du publiserer.
    .finds = Bilder der det er funnet ansikter, med en advarsel på offisielle kontoer og et forslag for politikere og ansatte i faglig rolle. Videoer, og bilder Omhu ikke kan se, gir et forslag.
    .leaves = Bilder uten ansikter, og personlige kontoer. Når du har svart på hvorfor bildet kan vises, står det bare til orientering. Svarene blir borte med utkastet.
    .wrong = Et maleri eller et mønster kan ligne et ansikt, og noen kan kjennes igjen på klær, ryggen eller stedet. Omhu leter etter ansikter, men vet ikke hvem det er.

media--children-or-vulnerable =
    .title = Barn eller sårbare
    .message =
        { $kind ->
            [answered] Du har svart at noen på bildet skal vernes.
            [unseen] Innlegget gjelder barn eller sårbare. Omhu kan ikke se bildet.
            [perhaps] Innlegget kan gjelde barn eller sårbare på bildet.
           *[shown] Innlegget gjelder barn eller sårbare, og bildet er ikke avklart.
        }
    .why = Barn, pasienter og beboere skal vernes særskilt, og foresatte bestemmer for små barn.
    .advice = Innhent samtykke, eller velg et bilde uten gjenkjennelige personer.
    .finds = Ord for barn, elever, pasienter og beboere ved et bilde med ansikter, i innlegget eller i den alternative teksten. Offisielle kontoer får et spørsmål. Steder, som «barnehagen», gir en advarsel.
    .leaves = Bilder uten ansikter, og bilder der du har svart at de har sagt ja, at ingen kan kjennes igjen eller at ingen slike er med. Politikeres og personlige kontoer blir ikke sjekket.
    .wrong = Teksten kan handle om barn mens bildet viser voksne. Velg da «Barn eller sårbare er ikke med på bildet».

media--exposed-person =
    .title = Kan føles krenkende
    .message =
        { $kind ->
            [answered] Du har svart at noen kan føle seg utlevert.
           *[shown] Teksten kan føles krenkende for den som er avbildet.
        }
    .why = Ingen skal med rimelighet kunne føle seg utlevert, utnyttet eller krenket.
    .advice = Velg et annet bilde eller en annen tekst, eller spør dem først.
    .finds = Ord og emojier som ler av noen, og ord for full, gråtende, syk, pågrepet eller skadd, ved et bilde med ansikter. En advarsel; et forslag for politikere og der Omhu ikke ser bildet.
    .leaves = Bilder uten ansikter, setninger om «du» eller «ingen», og bilder der du har svart at ingen kan føle seg utlevert. Personlige kontoer blir ikke sjekket.
    .wrong = Latteren kan være felles og sykdommen en annens. Svar «Nei» på spørsmålet, så er det gjort.

media--faces-not-needed =
    .title = Trengs ansiktene?
    .message = Bildet viser ansikter, men teksten handler om noe annet.
    .why = Vis så lite av folk som formålet krever.
    .advice = Vurder et bilde bakfra, på avstand eller uten personer.
    .finds = Bilder med ansikter der teksten bare handler om et sted, en bygning eller en ting. Et forslag på offisielle kontoer og for ansatte i faglig rolle.
    .leaves = Tekster som nevner personer, roller eller arrangementer, bilder uten ansikter og bilder der ingen kan kjennes igjen. Når spørsmålene er besvart, står det bare til orientering.
    .wrong = Omhu kjenner ikke formålet. Er personene poenget, så velg «Ikke her».

media--missing-credit =
    .title = Fotograf mangler
    .message =
        { $count ->
            [one] Det står ikke hvem som har laget bildet.
           *[other] Det står ikke hvem som har laget { $count } av bildene.
        }
    .why = Den som har laget bildet, har rett til å bli navngitt.
    .advice = Legg til «Foto: » og navnet på fotografen.
    .finds = Bilder uten «Foto: …», «Illustrasjon: …», 📷, © eller lignende, i innlegget eller den alternative teksten. Et forslag på offisielle kontoer og for ansatte i faglig rolle.
    .leaves = Videoer, plakater som mest er tekst, og bilder der filen selv nevner virksomheten. Politikeres og personlige kontoer blir ikke sjekket.
    .wrong = Fotografen kan ha sagt fra seg navngivelsen, eller stå nevnt på en måte Omhu ikke kjenner. Velg da «Ikke her».

media--image-bank-file =
    .title = Bilde fra bildebank?
    .message =
        { $kind ->
            [web] Filnavnet tyder på at bildet er hentet fra nettet.
            [screen] Et skjermbilde med personer kan være andres bilde.
            [free] Bildet ser ut til å være fra en fri bildebank.
           *[bank] Bildet ser ut til å være fra en bildebank eller et byrå.
        }
    .why = Uten lisens er publisering et brudd på opphavsretten og kan bli dyrt.
    .advice = Sjekk lisensen, og krediter slik den krever.
    .finds = Filnavn som «shutterstock_123.jpg» og «images (3).jpg», og navn på bildebanker og byråer i filens egne data. En advarsel; et forslag når kilden er oppgitt eller banken er fri.
    .leaves = Andre filnavn, innlegg som nevner lisens eller tillatelse, og frie bildebanker som er kreditert. Personlige kontoer blir ikke sjekket.
    .wrong = Virksomheten kan ha kjøpt bildet, og en egen fil kan hete «download.jpg». Velg da «Ikke her».

media--hidden-details =
    .title = Skjult informasjon i filen
    .message =
        { $kind ->
            [owner] Filen nevner hvem som eier kameraet eller telefonen.
           *[location] Filen forteller hvor bildet eller videoen er tatt opp.
        }
    .why = Ikke alle plattformer fjerner dette, og et hjem eller en person kan bli funnet.
    .advice = Lagre en kopi uten disse opplysningene, og bruk den.
    .finds = Sted, og navn på eieren av kameraet eller telefonen, i bildefiler og videofiler. En advarsel om sted, et forslag om eier; til orientering på personlige kontoer.
    .leaves = Filer uten slike opplysninger. Facebook, Instagram, Threads og X fjerner dem for leserne; der står det bare til orientering.
    .wrong = Stedet kan være kjent og ment å vises. Velg da «Ikke her».

## Fixes

fix-remove-number = Fjern nummeret
fix-remove-address = Fjern adressen
fix-remove-words = Fjern setningen
fix-remove-detail = Fjern opplysningen
fix-generalise-date = Skriv bare årstallet
fix-generalise-child = Skriv «en elev ved skolen»
fix-mask = Erstatt med { $replacement }
fix-secure-channel = Vis til en trygg kanal
fix-shared-contact = Bruk et felles kontaktpunkt
fix-expand = Skriv «{ $long } ({ $short })»

## Words that a fix puts into the draft, in the draft's language

insert-removed = [fjernet]
insert-secure-channel = [kontakt oss gjennom en trygg kanal]
insert-a-pupil = en elev ved skolen

## What a finding that needs a decision asks

ask-considered = Jeg har vurdert dette
ask-why = Hvorfor er det i orden her?
ask-notReal = Nummeret er et eksempel og tilhører ingen
ask-otherNumber = Det er et annet slags nummer
ask-agreed = Den det gjelder, har sagt ja til det
ask-reporting = Teksten gjengir nøytralt hva andre har sagt eller vedtatt
ask-electionInformation = Det er nøytral valginformasjon
ask-decided = Det er avklart hos oss
ask-burnedIn = Ja, teksten ligger i bildet
ask-file = Ja, jeg legger ved en fil
ask-noSpeech = Ingen snakker i videoen
ask-consent = De det gjelder, eller foresatte, har sagt ja
ask-unrecognisable = Ingen på bildet kan kjennes igjen
ask-notShown = Barn eller sårbare er ikke med på bildet
ask-notYet = Ikke ennå

## What is asked about a picture

question-basis = Hvorfor kan bildet vises?
question-basis-openEvent = Det er tatt på et åpent, offentlig arrangement
question-basis-consent = De som vises, har sagt ja til nettopp dette
question-basis-unrecognisable = Ingen kan kjennes igjen, heller ikke av naboen
question-basis-other = Noe annet som er avtalt hos oss
question-protected = Er det barn eller andre på bildet som skal vernes særskilt?
question-protected-no = Nei
question-protected-yes = Ja
question-protected-yes-advice = Da veier hensynet til dem tyngst. Spør de foresatte, eller vis det uten ansikter.
question-exposed = Kan noen med rimelighet føle seg utlevert?
question-exposed-no = Nei
question-exposed-yes = Ja, kanskje
question-exposed-yes-advice = Velg da et annet bilde, eller spør dem først.

## The guidelines behind the rules

source-DK-JM = det danske Justitsministeriets retningslinjer for ministres bruk av sosiale medier
source-NO-DIFI = veiledningen i sosiale medier fra Direktoratet for forvaltning og IKT (Difi)
source-NO-DEP = strategien for departementenes bruk av sosiale medier
source-DK-HJO = Hjørring Kommunes veiledning om arbeidsrelatert bruk av sosiale medier
source-NO-ALTA = Alta kommunes retningslinjer for bruk av sosiale medier

## Interface

# Severities
ui-severity-info = Til orientering
ui-severity-hint = Forslag
ui-severity-warning = Se på dette
ui-severity-confirm = Må vurderes
ui-severity-block = Stanset av { $org }
ui-severity-block-plain = Stanset
ui-severity-off = Av

# The chip and what is spoken
ui-chip-open = { $n ->
    [one] 1 åpen
   *[other] { $n } åpne
}
ui-chip-checking = Leser
ui-chip-clear = Alt klart
ui-chip-cannot-hold = kan ikke stanse her
ui-chip-no-answer = Prøv igjen
ui-chip-released = Klart: trykk «{ $b }» en gang til
ui-chip-not-checked = Ikke lest: trykk «{ $b }» en gang til
ui-chip-name = Omhu: { $what }. { $press }
ui-chip-press-open = Åpne panelet.
ui-chip-press-close = Lukk panelet.
ui-count-confirm = { $n ->
    [one] { $open }, én må vurderes
   *[other] { $open }, { $n } må vurderes
}
ui-count-block = { $n ->
    [one] { $open }, én er stanset
   *[other] { $open }, { $n } er stanset
}
ui-live-open = Omhu: { $what }.
ui-live-clear = Omhu: alt klart.
ui-publish = Publiser

# The card
ui-card-place = { $n } av { $total }
ui-previous = Forrige
ui-next = Neste
ui-close-card = Lukk kortet
ui-key-next = neste
ui-key-back = tilbake
ui-not-here = Ikke her
ui-never = Aldri denne regelen
ui-locked = Regelen er låst
ui-based-on = Bygger på { $x }
ui-refused = Feltet tar ikke imot rettelser. Kopier forslaget og lim det inn selv.
ui-refused-plain = Feltet tar ikke imot rettelser. Rett det selv i teksten.
ui-copy = Kopier forslaget
ui-copied = Kopiert
ui-undo = Angre
ui-fixed = Rettet
ui-fixed-toast = Rettet.
ui-hidden-toast = Skjult i dette innlegget.
ui-off-toast = Slått av fra nå av.
ui-off-where = Du slår den på igjen fra Omhu-knappen i nettleseren.
ui-why-all-right = Hvorfor er det i orden her?
ui-tick = Jeg har vurdert dette
ui-missing-choice = Velg en grunn først
ui-missing-tick = Kryss av først
ui-missing-open = Da står dette åpent. Velg noe annet, eller gå tilbake til teksten.

# The panel
ui-open-panel = Åpne panelet
ui-close-panel = Lukk panelet
ui-panel-title = { $n ->
    [one] 1 åpen i dette innlegget
   *[other] { $n } åpne i dette innlegget
}
ui-panel-clear = Alt klart i dette innlegget
ui-panel-unread = Ikke lest
ui-nothing = Ingenting å peke på.
ui-more = { $n ->
    [one] 1 til vises ikke her.
   *[other] { $n } til vises ikke her.
}
ui-account-line = { $name } · { $kind }
ui-attachments = Vedlegg
ui-image = Bilde { $n }
ui-gif = Animasjon { $n }
ui-video = Video { $n }
ui-alt-present = Alternativ tekst finnes
ui-alt-missing = Alternativ tekst mangler
ui-alt-unknown = Omhu ser ikke om det finnes alternativ tekst. Det må du sjekke selv.
ui-alt-write = Skriv den nå
ui-alt-has = Den er på plass
ui-go-to = Gå dit
ui-quote = «{ $x }»
ui-captions-embedded = Videoen er tekstet
ui-captions-file = Videoen har en fil med undertekster
ui-captions-burnedIn = Teksten ligger i bildet
ui-captions-noSpeech = Ingen snakker i videoen
ui-captions-none = Videoen er ikke tekstet
ui-captions-unknown = Omhu ser ikke om videoen er tekstet. Det må du sjekke selv.
ui-captions-question = Er videoen tekstet?
ui-faces = { $n ->
        [one] Ett ansikt.
       *[other] { $n } ansikter.
    }
ui-faces-unknown = Omhu ser ikke om noen er med.
ui-questions-left = { $n ->
        [one] Ett spørsmål.
       *[other] { $n } spørsmål.
    }
ui-questions-done = Spørsmålene er besvart
ui-answer = Svar på spørsmålene
ui-change-answers = Endre svarene
ui-consent-title = Bilde { $n }: kan noen kjennes igjen?
ui-consent-line = { $n ->
        [one] Ett spørsmål. Svaret hører til dette innlegget og blir ikke lagret.
       *[other] { $n } spørsmål. Svarene hører til dette innlegget og blir ikke lagret.
    }
ui-consent-note = Omhu leter etter ansikter, men vet ikke hvem det er. Bildet blir på denne maskinen.
ui-done = Ferdig
ui-change-picture = Bytt bilde
ui-rules-say = Hva sier reglene?
ui-language = Språket i innlegget
ui-language-unsure = Språk: usikkert
ui-share = { $language } { $n } %
ui-language-nb = Bokmål
ui-language-nn = Nynorsk
ui-language-da = Dansk
ui-language-sv = Svensk
ui-language-en = Engelsk
ui-hidden = Skjult i dette innlegget ({ $n })
ui-show-again = Vis igjen
ui-truncated = Bare de første { $n } tegnene blir lest.
ui-cannot-hold-why = Omhu finner ikke knappen som publiserer, og kan ikke stanse innlegget her. Se gjennom listen før du publiserer.
ui-reload-why = Siden var åpen før Omhu kom til. Last den inn på nytt, så kan Omhu stanse innlegget. Ta vare på teksten først.
ui-no-answer-why = Omhu svarer ikke. Teksten er urørt, og du kan publisere.
ui-not-checked-why = Omhu fikk ikke lest teksten. Den er urørt, og du kan publisere.
ui-rules-date = Regler fra { $date }
ui-local = Leses bare på denne maskinen

# The gate
ui-gate-title = { $n ->
    [one] Én ting før du publiserer
   *[other] { $n } ting før du publiserer
}
ui-gate-line = Innlegget er ikke sendt, og teksten er urørt.
ui-gate-all-set = Alt i orden
ui-gate-all-set-line = Innlegget er ikke sendt. Du publiserer selv når du er klar.
ui-gate-second-title = { $n ->
    [one] Én ting må du ta stilling til
   *[other] { $n } ting må du ta stilling til
}
ui-back = Tilbake til teksten
ui-anyway = Publiser likevel
ui-anyway-more = Publiser likevel …
ui-show = Vis i teksten
ui-go-to-pictures = { $n ->
    [one] Gå til bildet
   *[other] Gå til bildene
}
ui-go-to-video = { $n ->
    [one] Gå til videoen
   *[other] Gå til videoene
}
ui-after-gate = Etterpå trykker du selv på «{ $b }» igjen. Bare valget telles, aldri teksten.
ui-blocked = { $org } har bestemt at dette ikke publiseres. Spør { $contact }.
ui-blocked-no-contact = { $org } har bestemt at dette ikke publiseres.
ui-blocked-plain = Det er bestemt hos dere at dette ikke publiseres.

# Whose account it is
ui-who = Hvem skriver du som?
ui-who-why = Det er ulike regler for en virksomhet og for en person. Omhu spør bare én gang.
ui-who-official = Virksomheten
ui-who-personal = Meg selv
ui-who-politician = En politiker
ui-who-later = Svar senere
ui-kind-official = Offisiell konto
ui-kind-minister = Konto for en statsråd
ui-kind-politician = Konto for en politiker
ui-kind-professional = Ansatt i faglig rolle
ui-kind-personal = Personlig konto
ui-kind-unknown = Ukjent konto
ui-kind-inline-official = offisiell konto
ui-kind-inline-minister = konto for en statsråd
ui-kind-inline-politician = konto for en politiker
ui-kind-inline-professional = ansatt i faglig rolle
ui-kind-inline-personal = personlig konto
ui-kind-inline-unknown = ukjent konto

# The popup
ui-popup-title = { $n ->
    [one] 1 åpen i innlegget
   *[other] { $n } åpne i innlegget
}
ui-popup-no-field = Ikke noe tekstfelt i bruk her.
ui-popup-not-active = Omhu er ikke i bruk her
ui-popup-not-active-why = Omhu leser ingenting på dette nettstedet før du sier ja.
ui-popup-ask-site = Be om å få bruke Omhu her
ui-popup-cannot = Omhu kan ikke brukes på denne siden.
ui-popup-account = Kontoen
ui-popup-change = Endre
ui-popup-sees = Hva Omhu ser på denne siden
ui-popup-sees-button = Tekstfeltet og knappen «{ $b }»
ui-popup-sees-field = Tekstfeltet
ui-popup-unseen-publish = Omhu ser ikke publiseringsknappen her, og kan ikke stanse innlegget.
ui-popup-unseen-media = Omhu ser ikke alle bildene og videoene i innlegget. Dem må du sjekke selv.
ui-popup-unseen-account = Omhu ser ikke hvilken konto det skrives fra.
ui-popup-unseen-editor = Siden ser annerledes ut enn Omhu venter. Tekstfeltet er funnet ved det som står rundt.
ui-popup-reload = Kan stanse innlegget når siden er lastet inn på nytt.
ui-popup-sees-alt = Alternativ tekst på bilder
ui-popup-no-alt = Ser ikke om et bilde har alternativ tekst. Det må du sjekke selv.
ui-popup-sees-captions = Teksting av videoer
ui-popup-no-captions = Ser ikke om en video er tekstet. Det må du sjekke selv.
ui-popup-on = På her
ui-popup-on-why = Når Omhu er slått av, blir ingenting lest på dette nettstedet.
ui-popup-rules-off = Regler du har slått av
ui-popup-turn-on = Slå på igjen
ui-popup-problems = Deler av oppsettet blir ikke brukt
ui-managed = Bestemt av { $org }

# A rule's manual
ui-manual-finds = Finner
ui-manual-leaves = Rører ikke
ui-manual-why = Hvorfor
ui-manual-do = Gjør heller
ui-manual-wrong = Kan ta feil
ui-manual-based-on = Bygger på
ui-manual-unknown = Denne regelen finnes ikke.
ui-manual-turn-off = Slå av regelen
ui-manual-is-off = Du har slått av denne regelen.

# Dates
ui-date = { $day }. { $month } { $year }
ui-month-1 = januar
ui-month-2 = februar
ui-month-3 = mars
ui-month-4 = april
ui-month-5 = mai
ui-month-6 = juni
ui-month-7 = juli
ui-month-8 = august
ui-month-9 = september
ui-month-10 = oktober
ui-month-11 = november
ui-month-12 = desember
