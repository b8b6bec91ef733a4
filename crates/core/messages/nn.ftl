### Omhu: what the rules say. Nynorsk.
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
###   account: konto (kontoen, kontoar)
###   page, profile: side, profil
###   public body (the user's): verksemda; de, dykk, dykkar
###   citizen: innbyggjar
###   website: nettstad
###   link: lenke, å lenke
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
    .finds = Elleve siffer med dato og kontrollsiffer som i eit fødselsnummer eller D-nummer, korleis dei enn er delte opp, på alle slags kontoar. Testnummer, og skrivefeil ved ord som «personnummer», får ein mildare merknad.
    .leaves = Nummer merkte som KID, ordre, faktura eller konto, organisasjonsnummer og tal i nettadresser. Elleve siffer med feil kontroll får òg stå når det ikkje er ord som «personnummer» i nærleiken.
    .wrong = Eit saks- eller kontonummer kan tilfeldigvis ha rette kontrollsiffer. Vel då «Det er eit anna slags nummer», eller skriv framfor kva det er, til dømes «KID».

personal-data--danish-cpr =
    .title = Dansk CPR-nummer
    .message = Dette ser ut som eit dansk CPR-nummer.
    .why = Eit personnummer kan misbrukast, og du får det ikkje tilbake når det først er publisert.
    .advice = Fjern nummeret, og be personen bruke ein trygg kanal.
    .finds = Ti siffer som byrjar med ein dato og har bindestrek, rett kontrollsiffer eller eit ord som «CPR» ved sida av, på alle slags kontoar. Færre kjenneteikn gir ein mildare merknad.
    .leaves = Nummer der dei fire siste er skjulte, som «xxxx», ein dato følgd av eit klokkeslett, og nummer merkte som ordre, faktura, sak, telefon eller P-nummer.
    .wrong = Eit ordre- eller saksnummer kan byrje som ein dato; vel då «Det er eit anna slags nummer». Eit CPR-nummer utan bindestrek og rett kontrollsiffer kan bli oversett, så sjå etter sjølv.

personal-data--phone-number =
    .title = Privat telefonnummer
    .message = Dette ser ut som eit privat telefonnummer.
    .why = Nummeret blir synleg for alle og kan samlast inn av andre.
    .advice = Bruk sentralbordet eller eit felles nummer i staden.
    .finds = Norske og danske mobilnummer, og fasttelefonar ved eit namn eller eit ord som «privat» eller «heime». Vakttelefonar får ein mildare merknad.
    .leaves = Naudnummer, 800-nummer, sentralbordet og nummer som verksemda har ført opp. Åtte siffer utan mellomrom treng eit ord som «tlf.», og personlege kontoar blir ikkje sjekka.
    .wrong = Eit saksnummer eller eit beløp kan likne eit telefonnummer, og ein vakttelefon kan sjå privat ut. Vel «Ikkje her», eller be om at nummeret blir ført opp som verksemda sitt.

personal-data--email-address =
    .title = Privat e-postadresse
    .message = Denne e-postadressa ser ut til å høyre til ein enkeltperson.
    .why = Adressa blir synleg for alle og trekkjer til seg svindel og søppelpost.
    .advice = Bruk ei fellesadresse i staden.
    .finds = Adresser hos tenester som «gmail.com» og adresser forma som eit personnamn, òg skrivne med «(at)» eller «krøllalfa». Adressene til tilsette på eige domene får ein mildare merknad.
    .leaves = Fellesadresser som byrjar med «postmottak» eller «presse», og kontaktpersonar som verksemda har ført opp. Personlege kontoar blir ikkje sjekka.
    .wrong = Ei fellesadresse med eit uvanleg namn kan sjå ut som adressa til ein person, og ein tilsett kan vere rett kontakt. Vel «Ikkje her», eller be om at adressa blir ført opp.

personal-data--person-name =
    .title = Namn på privatperson
    .message =
        { $count ->
            [one] Innlegget namngir ein privatperson.
           *[other] Innlegget namngir { $count } privatpersonar.
        }
    .why = Den som blir nemnd, har rett til å rå over eigne opplysningar.
    .advice = Sjekk at namnet trengst, og at personen er samd.
    .finds = Namn på personar, også med små bokstavar etter ord som «helsing», når ingenting viser at dei er nemnde i ei offentleg rolle. Eit ord som «elev», «pasient» eller «nabo» ved namnet, eller ein alder, gjer det til ei åtvaring.
    .leaves = Namn ved ein tittel eller eit verv («ordførar», «rektor», «forfattar»), kjende personar, namn i omtale av konsertar, idrett og politikk, og namn som verksemda har ført opp som tillatne. Gater, skular og prisar med personnamn er ikkje personar.
    .wrong = Ein kjend person utan tittel kan bli teken for ein privatperson, og eit uvanleg namn kan bli oversett. Vel «Ikkje her», eller be om at namnet blir ført opp.

personal-data--duf-number =
    .title = DUF-nummer
    .message = Dette ser ut som eit DUF-nummer frå UDI.
    .why = Nummeret avslører at nokon har ei sak hos utlendingsstyresmaktene.
    .advice = Fjern nummeret, og svar i ein trygg kanal.
    .finds = Tolv siffer som byrjar med eit årstal frå 1980, ved ord som «DUF» og «UDI», eller delte opp 4-6-2 med rette kontrollsiffer. Rette kontrollsiffer åleine gir ein mildare merknad.
    .leaves = Tolv siffer med feil kontroll når det ikkje er ord som «DUF» i nærleiken, og nummer merkte som KID, ordre eller EAN.
    .wrong = Eit tidspunkt eller eit ordrenummer kan tilfeldigvis ha rette kontrollsiffer. Vel då «Ikkje her». Eit nummer med skrivefeil og utan «DUF» ved sida av kan bli oversett, så sjå etter sjølv.

personal-data--nordic-national-id =
    .title = Nordisk personnummer
    .message = Dette ser ut som eit svensk, finsk eller islandsk personnummer.
    .why = Eit personnummer kan misbrukast, og du får det ikkje tilbake når det først er publisert.
    .advice = Fjern nummeret, og be personen bruke ein trygg kanal.
    .finds = Svenske, finske og islandske personnummer med dato og kontrollteikn, på alle slags kontoar. Utan eit ord som «personnummer» eller «kennitala» ved sida av blir det ei åtvaring.
    .leaves = Ti siffer utan skiljeteikn når ingen ord seier kva dei er, svenske organisasjonsnummer og islandske nummer for føretak.
    .wrong = Eit ordre- eller saksnummer kan vere bygd opp på same måten. Vel då «Det er eit anna slags nummer», eller skriv framfor kva det er, til dømes «ordre».

personal-data--bank-account =
    .title = Kontonummer
    .message = Dette ser ut som eit kontonummer.
    .why = Eit kontonummer saman med eit namn kan brukast til svindel.
    .advice = Fjern nummeret, og be personen sende det i ein trygg kanal.
    .finds = Norske kontonummer med rett kontrollsiffer, delte opp 4-2-5 eller ved ord som «konto», og danske ved ord som «reg.nr.». Ein privatperson i same setninga gir eit spørsmål før publisering.
    .leaves = Kontonummera til verksemda, når dei er førte opp, KID-nummer og korte Vipps- og MobilePay-nummer. Elleve siffer utan mellomrom treng eit ord som «konto».
    .wrong = Eit versjonsnummer kan vere delt opp likt, og kontoen til ei innsamling er meint for alle. Vel då «Ikkje her», eller be om at nummeret til verksemda blir ført opp.

personal-data--iban =
    .title = IBAN-nummer
    .message = Dette ser ut som eit internasjonalt kontonummer (IBAN).
    .why = Eit kontonummer saman med eit namn kan brukast til svindel.
    .advice = Fjern nummeret, og be personen sende det i ein trygg kanal.
    .finds = Landkode, rett tal på teikn for landet og rette kontrollsiffer, med eller utan mellomrom. Ein privatperson i same setninga gir eit spørsmål før publisering.
    .leaves = IBAN-nummera til verksemda, når dei er førte opp, og teikn der lengda eller kontrollsiffera ikkje stemmer.
    .wrong = Nummeret kan høyre til eit lag eller ei innsamling og vere meint for alle. Vel då «Ikkje her». Eit nummer med skrivefeil blir oversett, så sjå etter sjølv.

personal-data--payment-card =
    .title = Kortnummer
    .message = Dette ser ut som nummeret på eit betalingskort.
    .why = Kortnummeret kan misbrukast i løpet av minutt.
    .advice = Fjern nummeret, og be eigaren sperre kortet dersom det har vore synleg.
    .finds = 13 til 19 siffer som byrjar som eit kjent betalingskort, med rett lengd og rett kontrollsiffer, på alle slags kontoar.
    .leaves = Nummer som ikkje byrjar som eit kjent kort, nummer med feil kontrollsiffer eller skjulte siffer, og nummer merkte som IMEI eller EAN.
    .wrong = Eit langt ordre- eller sporingsnummer kan tilfeldigvis likne eit kortnummer. Vel då «Det er eit anna slags nummer».

personal-data--handle =
    .title = Brukarnamnet til ein privatperson
    .message = Du nemner nokon som kan vere ein privatperson, med brukarnamn.
    .why = Alle kan sjå kven det er, og kva innlegget handlar om.
    .advice = Fjern brukarnamnet dersom saka gjeld personen sjølv.
    .finds = @-namn med eit førenamn i seg, som ikkje ser ut til å høyre til ei verksemd. Eit framlegg; ei åtvaring når innlegget òg nemner ei sak, eit vedtak eller helse.
    .leaves = Kontoar som er førte opp som tillatne, og namn som sluttar på «kommune», «norge» og liknande. Politikarar, tilsette i fagleg rolle og personlege kontoar blir ikkje sjekka.
    .wrong = Eit lag, ein kunstnar eller ei bedrift kan sjå ut som ein privatperson. Vel «Ikkje her», eller be om at kontoen blir ført opp som tillaten.

personal-data--street-address =
    .title = Heimeadresse
    .message = Denne adressa kan vise kvar nokon bur.
    .why = Den som blir funnen, kan bli oppsøkt, og nokre lever med hemmeleg adresse.
    .advice = Ta ho ut, eller skriv området i staden for husnummeret.
    .finds = Gate og husnummer saman med ord som «bur» og «nabo», ein person, eit postnummer eller ein etasje. Færre kjenneteikn gir ein mildare merknad.
    .leaves = Gater utan nummer, adressene til verksemda, rådhus, skular, butikkar og andre stader opne for alle, og vegarbeid, ulykker og planar. Personlege kontoar blir ikkje sjekka.
    .wrong = Ein møtestad kan sjå ut som ein heim, og ein gard utan gatenamn kan bli oversett. Vel «Ikkje her», eller be om at adressa blir ført opp som verksemda si.

personal-data--property-number =
    .title = Eigedomsnummer
    .message = Eigedomsnummeret peikar på ein eigar.
    .why = Kven som helst kan slå opp eigaren og kople saka til ein person.
    .advice = Ta det ut dersom innlegget er forståeleg utan.
    .finds = Norske gards- og bruksnummer ved ord som «gnr.», og danske matrikkel- og BFE-nummer. Eit framlegg; ei åtvaring når ein privatperson er namngitt i same setninga.
    .leaves = To tal med skråstrek utan ord som «gnr.», og alle eigedomsnummer der verksemda har tillate dei. Politikarar, tilsette i fagleg rolle og personlege kontoar blir ikkje sjekka.
    .wrong = Verksemda kan eige eigedomen sjølv, eller saka kan vere på høyring. Vel «Ikkje her», eller be om at eigedomsnummer blir tillatne hos dykk.

personal-data--vehicle-plate =
    .title = Registreringsnummer
    .message = Registreringsnummeret peikar på eigaren av køyretøyet.
    .why = Eigaren kan slåast opp og bli kopla til det innlegget handlar om.
    .advice = Fjern nummeret, eller skjul skiltet på biletet.
    .finds = To store bokstavar og fem siffer. Kortare skilt treng eit ord som «bil» eller «parkert» i nærleiken. Eit framlegg; ei åtvaring ved namnet på ein privatperson.
    .leaves = Kodar som byrjar med «EN», «ISO» og liknande, og alle skilt der verksemda har tillate dei, som ved etterlysingar. Politikarar, tilsette i fagleg rolle og personlege kontoar blir ikkje sjekka.
    .wrong = Ein produktkode kan likne eit skilt, og verksemda kan eige køyretøyet sjølv. Vel då «Ikkje her». Omhu les ikkje skilt på bilete, så sjå etter sjølv.

personal-data--coordinates =
    .title = Nøyaktig posisjon
    .message = Koordinatane viser staden på nokre få meter nær.
    .why = Slik kan ein person eller ein heim bli funnen.
    .advice = Bruk eit stadnamn dersom ikkje nøyaktig posisjon er poenget.
    .finds = Koordinatar med minst fire desimalar eller med gradar og minutt, UTM, kartlenker med nøyaktig punkt og what3words. Eit framlegg; ei åtvaring ved ord om ein heim, og ved namnet på ein privatperson.
    .leaves = Avrunda koordinatar, stadnamn, versjonsnummer, posisjonar ved ein offentleg stad som ein badeplass, og alle posisjonar der verksemda har tillate dei. Tilsette i fagleg rolle og personlege kontoar blir ikkje sjekka.
    .wrong = Posisjonen kan vise ein turpost, ein møtestad eller ein fare som folk må finne. Vel «Ikkje her», eller be om at posisjonar blir tillatne hos dykk.

personal-data--travel-or-driving-document =
    .title = Pass- eller førarkortnummer
    .message = Dette ser ut som nummeret på eit pass eller førarkort.
    .why = Nummeret kan brukast til å gi seg ut for å vere ein annan.
    .advice = Fjern nummeret, og be personen bruke ein trygg kanal.
    .finds = Eit nummer etter ord som «passnummer», «pass nr.» og «førarkortnummer», på alle slags kontoar. Er ein person nemnd, gir det eit spørsmål før publisering.
    .leaves = Uttrykk som «pass på», nummer utan eit slikt ord framfor, og omtale av å søkje om eller fornye pass og førarkort.
    .wrong = Eit anna nummer kan stå rett etter ordet. Vel då «Ikkje her». Eit passnummer utan ordet framfor blir oversett, så sjå etter sjølv.

personal-data--birth-date =
    .title = Fødselsdato
    .message = Her står fødselsdatoen til ein person.
    .why = Namn og fødselsdato saman gjer det lett å finne og gi seg ut for personen.
    .advice = Skriv alder eller årstal i staden.
    .finds = Full dato ved ord som «fødd» og «fødselsdato» når det gjeld ein person. Ei helsing til ein svært gammal person gir ein mildare merknad.
    .leaves = Datoar utan slike ord, årskull som «fødd 2018», verksemder som fyller år, og historiske personar. Personlege kontoar blir ikkje sjekka.
    .wrong = Fødselsdatoen til ein kjend person kan vere offentleg, og den som fyller år, kan ha sagt ja. Vel då «Ikkje her».

personal-data--child =
    .title = Barn kan kjennast att
    .message = Namn, alder, skule, klasse eller foreldre peikar saman på eitt barn.
    .why = Barn har særskilt vern og kan ikkje sjølve vurdere følgjene av at noko blir publisert.
    .advice = Ta ut namnet eller dei andre opplysningane, og sjekk samtykket frå dei føresette.
    .finds = Førenamn i same setninga som alder under 18, klasse, skule, barnehage eller ein forelder med namn. Noko sensitivt eller straffbart i tillegg gir eit spørsmål før publisering.
    .leaves = Klassar og aldrar utan førenamn, som «elevane på 2B» og «7-åringar». Personlege kontoar blir ikkje sjekka.
    .wrong = Førenamnet kan vere læraren sitt, og dei føresette kan ha sagt ja. Vel då «Ikkje her». Eit uvanleg førenamn kan bli oversett, så sjå etter sjølv.

personal-data--case-number =
    .title = Saksnummer
    .message = Saksnummeret viser at nokon har ei sak hos dykk.
    .why = Med nummeret kan kven som helst finne saka i postjournalen eller be om innsyn.
    .advice = Fjern nummeret, og svar i ein trygg kanal.
    .finds = Ord som «sak», «saksnr.» og «ref.» følgde av eit saks- eller journalnummer. Eit framlegg; ei åtvaring i svar, og ved namnet på ein privatperson.
    .leaves = Lover, proposisjonar, saker i kommunestyret, skuleår, saker ved ord som plan og høyring, og alle saksnummer der verksemda har tillate dei. Politikarar, tilsette i fagleg rolle og personlege kontoar blir ikkje sjekka.
    .wrong = Saka kan vere open for alle, som ei høyring eller ein plan. Vel «Ikkje her», eller be om at saksnummer blir tillatne hos dykk.

personal-data--client-number =
    .title = Pasient- eller klientnummer
    .message = Dette ser ut som nummeret til ein pasient, elev eller brukar.
    .why = Nummeret avslører at personen får ei teneste som er underlagd teieplikt.
    .advice = Fjern nummeret, og svar i ein trygg kanal.
    .finds = Ord som «pasientnr.», «elev-id» og «kundenr.» følgde av eit nummer med minst tre siffer, på alle slags kontoar. Eit ord om helse gir eit spørsmål før publisering.
    .leaves = Nummer utan eit slikt ord ved sida av, og tal på folk, som «300 pasientar».
    .wrong = Nummeret kan vere eit døme, eller eit anna tal kan stå etter ordet. Vel då «Ikkje her». Eit nummer utan eit ord ved sida av blir oversett, så sjå etter sjølv.

personal-data--network-address =
    .title = IP- eller maskinadresse
    .message = Dette ser ut som ei IP- eller MAC-adresse.
    .why = Adressa kan sporast til ei eining og den som bruker ho.
    .advice = Fjern adressa.
    .finds = IP-adresser på det opne nettet, og MAC-adresser. Eit framlegg på offisielle kontoar; ei åtvaring når ein person er nemnd.
    .leaves = Adresser som berre gjeld i interne nett, og versjonsnummer. Statsrådar, politikarar, tilsette i fagleg rolle og personlege kontoar blir ikkje sjekka.
    .wrong = Adressa kan vere eit døme eller høyre til ei teneste som alle skal nå. Vel då «Ikkje her».

personal-data--special-category =
    .title = Sensitivt om ein person
    .message = Her står det noko om helse, tru, seksualitet, fagforeining eller liknande om ein person som kan kjennast att.
    .why = Slike opplysningar har særleg vern og er ofte underlagde teieplikt.
    .advice = Fjern opplysninga, eller skriv slik at ingen kan kjennast att.
    .finds = Ord om helse, velferd, tru, seksualitet eller fagforeining ved ein person som kan kjennast att, òg etter «ikkje». Er personen berre nemnd med ei rolle, som «pasienten», blir det ei åtvaring.
    .leaves = Statistikk, forsking og omtale av tilbod som ikkje gjeld éin person. Personlege kontoar blir berre sjekka ved ord som «pasient», «elev» og «brukar».
    .wrong = Ordet kan gjelde noko anna, eller personen kan stå fram sjølv. Svar «Den det gjeld, har sagt ja til det», eller vel «Ikkje her». Ei omskriving kan bli oversett, så sjå etter sjølv.

personal-data--criminal-offence =
    .title = Straffbart forhold
    .message = Her blir ein person som kan kjennast att, knytt til eit straffbart forhold.
    .why = Mistanke og dom er verna opplysningar, og feil kan skade ein uskuldig.
    .advice = Fjern opplysninga, eller vis til politiet utan å peike på nokon.
    .finds = Ord som «sikta», «dømd» og «tjuveri» ved ein person som kan kjennast att. Er personen berre nemnd med ei rolle, som «eleven», blir det ei åtvaring.
    .leaves = Statistikk, førebygging og lover. Regelen kan vere slått av hos politi og domstolar, og personlege kontoar blir berre sjekka ved ord som «pasient», «elev» og «brukar».
    .wrong = Personen kan vere vitne eller fornærma, og ordet kan gjelde nokon andre. Vel då «Ikkje her», eller skriv setninga tydelegare.

personal-data--combination =
    .title = Kan peike ut éin person
    .message = { $count } opplysningar peikar til saman ut éin person.
    .why = Det som er harmlaust kvar for seg, kan avsløre nokon når det står samla, særleg på små stader.
    .advice = Ta bort éi eller fleire av opplysningane.
    .finds = Fleire opplysningar om same personen, som namn, alder, stad og saksnummer. Ei åtvaring; eit spørsmål før publisering når fleire av dei peikar på ein namngitt privatperson.
    .leaves = Éi opplysning åleine og det som er ført opp som tillate. Personlege kontoar blir berre sjekka ved ord som «pasient», «elev» og «brukar».
    .wrong = Opplysningane kan gjelde fleire personar; vel då «Ikkje her». På ein liten stad kan mindre vere nok enn Omhu trur, så sjå etter sjølv.

## Confidentiality

confidentiality--marking =
    .title = Skjerma dokument
    .message = Teksten har ei merking som blir brukt på skjerma dokument.
    .why = Teieplikta gjeld også i sosiale medium, og brot kan vere straffbart.
    .advice = Fjern teksten, og sjekk dokumentet med den som eig saka.
    .finds = Merkingar som «unntatt offentlegheit» og «jf. offl. § 13», på alle slags kontoar. Gradering som «HEMMELIG», eller personopplysningar ved sida av, gir eit spørsmål før publisering.
    .leaves = «Vi har teieplikt og kan ikkje svare», «snakke fortruleg med nokon» og ord som «avgrensa plass».
    .wrong = Innlegget kan forklare merkinga, til dømes i ei sak om innsyn. Vel då «Ikkje her». Eit skjerma dokument utan merking blir oversett, så sjå etter sjølv.

confidentiality--credential =
    .title = Passord eller kode
    .message = Dette ser ut som eit passord eller ein kode.
    .why = Nokon kan ta over kontoen eller systemet før du rekk å slette.
    .advice = Fjern det, og byt passordet dersom det har vore synleg.
    .finds = Ord som «passord», «PIN» og «eingongskode» følgde av noko som ser ut som ein kode, koden til ei dør og liknande, og tilgangsnøklar med kjend form, på alle slags kontoar.
    .leaves = Råd om passord der det ikkje står noko passord, og vanlege ord etter «passord», som «gløymt» og «her».
    .wrong = Eit vanleg ord kan bli teke for eit passord, og koden til eit ope nett kan vere meint for alle. Vel då «Ikkje her».

confidentiality--closed-meeting =
    .title = Frå lukka møte
    .message = Teksten ser ut til å gi att noko frå eit lukka møte eller eit upublisert utkast.
    .why = Det som blir drøfta bak lukka dører, er ofte underlagt teieplikt og kan skade verksemda og dei det gjeld.
    .advice = Vent til saka er offentleg, og lenk til protokollen.
    .finds = Noko som blir gitt att frå eit lukka møte, ei lukka sak, eit internt notat eller eit upublisert utkast, på alle slags kontoar. Utkast utan ord om eit møte gir ei åtvaring.
    .leaves = Kunngjeringar om at eit møte er lukka, og lenker til protokollar som er publiserte.
    .wrong = Saka kan ha blitt offentleg, og eit utkast kan vere på høyring. Vel då «Ikkje her», og lenk gjerne til det som er publisert.

confidentiality--service-contact =
    .title = Kontakt med ei teneste
    .message = Teksten fortel at ein person som kan kjennast att, har vore i kontakt med ei teneste.
    .why = Teieplikta gjeld sjølve kontakten, også når namnet manglar og kontoen er privat.
    .advice = Fortel om arbeidet utan å peike på nokon.
    .finds = At nokon som kan kjennast att, har vore hos legevakta, barnevernet, NAV og liknande, på alle slags kontoar, òg personlege. Er personen berre «han» eller «ho» ved ein stad, blir det ei åtvaring.
    .leaves = Omtale av tenesta, opningstider og korleis ein tek kontakt, når ingen bestemt person er nemnd.
    .wrong = Ein tilsett eller ein gjest kan sjå ut som ein som har fått hjelp. Vel då «Ikkje her». Ei omskriving kan bli oversett, så sjå etter sjølv.

## Conduct

conduct--case-handling =
    .title = Enkeltsak i opne kommentarar
    .message = Du svarar på ei enkeltsak der alle kan lese det.
    .why = Saka er personen si eiga, og eit svar som dette kan måtte journalførast.
    .advice = Gi generell rettleiing her, og be personen ta kontakt i ein trygg kanal.
    .finds = «Du» eller «din» ved ord som «innvilga», «avslag» og «saka di er». Ei åtvaring; eit spørsmål før publisering når ein privatperson er namngitt i same setninga.
    .leaves = Generell rettleiing, vedtak i kommunestyret og svar om at saka ikkje kan takast her. Politikarar og personlege kontoar blir ikkje sjekka.
    .wrong = Generell rettleiing til «du» kan likne svar på ei sak. Vel då «Ikkje her», eller skriv «den som søkjer» i staden for «du».

## Abbreviations

abbreviations--unexplained =
    .title = Uforklart forkorting
    .message = «{ $short }» er ikkje forklart.
    .why = Ikkje alle kjenner forkortinga, og den som ikkje forstår, fell frå.
    .advice = Skriv heile namnet første gongen, med forkortinga i parentes.
    .finds = Forkortingar som «Bufdir», når dei ikkje er forklarte først i innlegget, i tråden eller i eit eige innlegg du siterer. Gjeld offisielle kontoar, statsrådar og tilsette i fagleg rolle.
    .leaves = Det dei fleste kjenner, som «EU» og «NRK», og ord i lista til verksemda. Partibokstavar i parentes, måleiningar, emneknaggar og ord ropte ut med store bokstavar får òg stå.
    .wrong = Lesarane kan kjenne forkortinga frå før, og eit namn i store bokstavar kan likne ei. Vel «Ikkje her», eller be om at ordet blir teke inn i lista til verksemda.

## Accessibility

accessibility--missing-alt-text =
    .title = Manglar alternativ tekst
    .message =
        { $count ->
            [one] Biletet manglar alternativ tekst.
           *[other] { $count } bilete manglar alternativ tekst.
        }
    .why = Den som bruker skjermlesar, får ikkje vite kva biletet viser, og innhald frå det offentlege skal nå alle.
    .advice = Fortel kort kva lesaren treng å vite om biletet.
    .finds = Bilete og animasjonar der den alternative teksten manglar eller berre er mellomrom. Gjeld offisielle kontoar, og er eit framlegg for statsrådar, politikarar og tilsette i fagleg rolle.
    .leaves = Bilete merkte som pynt, videoar og plattformer som ikkje har alternativ tekst. Personlege kontoar blir ikkje sjekka.
    .wrong = Biletet kan vere rein pynt, eller plattforma kan ha ein tekst som Omhu ikkje får sjå. Opne feltet og sjå etter, og vel «Ikkje her» når det er i orden.

accessibility--weak-alt-text =
    .title = Svak alternativ tekst
    .message =
        { $kind ->
            [file] Den alternative teksten ser ut som eit filnamn.
            [same] Den alternative teksten gjentek innlegget.
            [long] Den alternative teksten er lang.
           *[opening] Den alternative teksten startar med «bilete av».
        }
    .why = Skjermlesaren les alt høgt, og overflødige ord tek tid.
    .advice = Sei kort kva biletet viser, og kvifor det er med.
    .finds = Alternativ tekst som er eit filnamn, er lik innlegget, byrjar med «bilete av» eller er over 250 teikn. Eit framlegg på alle kontoar utanom dei personlege.
    .leaves = Tekst som seier kva biletet viser, også når han er kort. Manglande tekst har sin eigen regel, og personlege kontoar blir ikkje sjekka.
    .wrong = Eit namn med mange siffer kan likne eit filnamn, og eit kart eller ein graf kan trenge ein lang tekst. Vel då «Ikkje her».

accessibility--text-in-image =
    .title = Tekst i biletet
    .message =
        { $kind ->
            [unseen] Biletet er mest tekst. Omhu kan ikkje sjå om ho står ein annan stad.
           *[lacking] Biletet er mest tekst, og teksten står ikkje i innlegget.
        }
    .why = Tekst i bilete kan ikkje lesast opp, forstørrast eller omsetjast.
    .advice = Skriv teksten i innlegget, og la biletet vere pynt.
    .finds = Bilete der minst 30 prosent av flata ser ut som tekst, medan innlegget og den alternative teksten er mykje kortare. Ei åtvaring på offisielle kontoar, elles eit framlegg.
    .leaves = Bilete med få ord, og bilete der innlegget eller den alternative teksten er om lag like lang. Kontoane til politikarar og personlege kontoar blir ikkje sjekka.
    .wrong = Omhu ser kor mykje av biletet som liknar tekst, men les han ikkje. Mønster kan likne tekst, og nokre få store ord kan likne mange. Vel då «Ikkje her».

accessibility--missing-captions =
    .title = Video utan teksting
    .message =
        { $state ->
            [unknown] Omhu kan ikkje sjå om videoen er teksta.
            [unsupported] Plattforma tek ikkje imot undertekstar.
           *[none] Videoen ser ikkje ut til å vere teksta.
        }
    .why = Mange ser video utan lyd, andre høyrer ikkje, og videoar frå det offentlege skal vere teksta.
    .advice = Legg til undertekstar, eller stadfest at teksten ligg i biletet.
    .finds = Videoar utan undertekstar, og videoar der Omhu ikkje kan sjå om dei er teksta. Offisielle kontoar får eit spørsmål før publisering, andre ein mildare merknad.
    .leaves = Videoar med undertekstar, og videoar du har svart på spørsmålet for. Personlege kontoar blir ikkje sjekka, og plattformer utan undertekstar gir berre eit framlegg.
    .wrong = Omhu les ikkje tekst inne i biletet og høyrer ikkje om nokon snakkar. Svar «Ja, teksten ligg i biletet» eller «Ingen snakkar i videoen», så er det gjort.

accessibility--faulty-captions =
    .title = Feil i undertekstane
    .message =
        { $kind ->
            [format] Fila med undertekstar kan ikkje lesast.
            [speed] Undertekstane skifter for fort til å lesast.
            [language] Undertekstane er på eit anna språk enn innlegget.
           *[timing] Undertekstane passar ikkje til lengda på videoen.
        }
    .why = Undertekstar med feil hjelper like lite som ingen.
    .advice = Rett fila, og sjå gjennom videoen med undertekstar.
    .finds = Vedlagde filer (.srt, .vtt) som ikkje kan lesast, sluttar lenge før eller etter videoen, går fortare enn 20 teikn i sekundet eller er på eit anna språk enn innlegget.
    .leaves = Undertekstar på bokmål, nynorsk eller dansk til eit innlegg på eit av dei andre, og språk Omhu er usikker på. Spor inne i videoen blir ikkje lesne.
    .wrong = Ein video med lang slutt utan tale kan ha rette undertekstar, og éi kort linje kan gå fort utan at det gjer noko. Vel då «Ikkje her».

accessibility--missing-audio-description =
    .title = Trengst synstolking?
    .message =
        { $kind ->
            [silent] Ingen snakkar i videoen. Då må det biletet viser, seiast på ein annan måte.
           *[video] Viser videoen noko viktig som ikkje blir sagt høgt?
        }
    .why = Norske offentlege verksemder skal synstolke videoar som er publiserte etter 1. februar 2024.
    .advice = Sei det viktigaste høgt i videoen, eller lag ein versjon med synstolking.
    .finds = Videoar på kontoen til ei norsk offentleg verksemd. Berre til orientering, éin gong for kvart innlegg.
    .leaves = Bilete og animasjonar, danske verksemder, og alle kontoar som ikkje er offisielle. Innlegget blir aldri stansa.
    .wrong = Omhu høyrer ikkje lyden og veit ikkje om alt viktig blir sagt. Blir det det, treng videoen inga synstolking.

accessibility--unknown-state =
    .title = Sjekk dette sjølv
    .message = Omhu kan ikkje sjå om biletet har alternativ tekst på denne plattforma.
    .why = Kravet om alternativ tekst gjeld òg når plattforma gøymer feltet.
    .advice = Opne biletinnstillingane, og sjekk at teksten er på plass.
    .finds = Bilete på plattformer som ikkje lèt Omhu sjå om dei har alternativ tekst. Eit framlegg på offisielle kontoar og kontoane til statsrådar, til orientering for politikarar og tilsette i fagleg rolle.
    .leaves = Bilete der Omhu ser om teksten finst eller manglar, og plattformer som ikkje har alternativ tekst. Personlege kontoar blir ikkje sjekka, og innlegget blir aldri stansa.
    .wrong = Teksten kan vere på plass utan at Omhu kan sjå det. Opne biletinnstillingane og sjå etter, og vel «Ikkje her» når han er der.

## Party politics

party-politics--campaigning =
    .title = Partipolitisk innhald
    .message = Teksten kan lesast som støtte til eller åtak på eit parti: { $words }.
    .why = Ein offentleg konto skal vere partipolitisk nøytral, slik at alle kan stole på han.
    .advice = Ta ut det som talar for eller mot partiet, og hald deg til saka.
    .finds = Oppmodingar som «gje oss røysta di», slagord, åtak på eller skryt av parti, verving og lenker til nettstadene til parti. Gjeld berre offisielle kontoar, og er strengare i valkamp.
    .leaves = Parti som berre er nemnde: i ein tittel, eit vedtak, eit referat eller nøytral valinformasjon. Ord som «høgre» i «ta til høgre» får òg stå.
    .wrong = Eit sitat eller eit referat kan likne støtte, og Omhu forstår ikkje ironi. Sjå på orda som er viste, og vel «Ikkje her» når teksten er nøytral.

## Pictures and video

media--identifiable-people =
    .title = Personar på biletet
    .message =
        { $kind ->
            [answered] Du har svart på kvifor personane kan visast.
            [unseen] Omhu kan ikkje sjå om nokon kan kjennast att her.
           *[shown]
                { $count ->
                    [one] Biletet ser ut til å vise nokon som kan kjennast att.
                   *[other] { $count } bilete ser ut til å vise nokon som kan kjennast att.
                }
        }
    .why = Eit bilete av nokon er ei personopplysning og krev samtykke eller eit anna grunnlag.
    .advice = Svar på spørsmåla før du publiserer.
    .finds = Bilete der det er funne ansikt, med ei åtvaring på offisielle kontoar og eit framlegg for politikarar og tilsette i fagleg rolle. Videoar, og bilete Omhu ikkje kan sjå, gir eit framlegg.
    .leaves = Bilete utan ansikt, og personlege kontoar. Når du har svart på kvifor biletet kan visast, står det berre til orientering. Svara blir borte med utkastet.
    .wrong = Eit måleri eller eit mønster kan likne eit ansikt, og nokon kan kjennast att på klede, ryggen eller staden. Omhu leitar etter ansikt, men veit ikkje kven det er.

media--children-or-vulnerable =
    .title = Barn eller sårbare
    .message =
        { $kind ->
            [answered] Du har svart at nokon på biletet skal vernast.
            [unseen] Innlegget gjeld barn eller sårbare. Omhu kan ikkje sjå biletet.
            [perhaps] Innlegget kan gjelde barn eller sårbare på biletet.
           *[shown] Innlegget gjeld barn eller sårbare, og biletet er ikkje avklart.
        }
    .why = Barn, pasientar og bebuarar skal vernast særskilt, og føresette avgjer for små barn.
    .advice = Hent inn samtykke, eller vel eit bilete utan personar som kan kjennast att.
    .finds = Ord for barn, elevar, pasientar og bebuarar ved eit bilete med ansikt, i innlegget eller i den alternative teksten. Offisielle kontoar får eit spørsmål. Stader, som «barnehagen», gir ei åtvaring.
    .leaves = Bilete utan ansikt, og bilete der du har svart at dei har sagt ja, at ingen kan kjennast att eller at ingen slike er med. Kontoane til politikarar og personlege kontoar blir ikkje sjekka.
    .wrong = Teksten kan handle om barn medan biletet viser vaksne. Vel då «Barn eller sårbare er ikkje med på biletet».

media--exposed-person =
    .title = Kan kjennast krenkjande
    .message =
        { $kind ->
            [answered] Du har svart at nokon kan kjenne seg utlevert.
           *[shown] Teksten kan kjennast krenkjande for den som er avbilda.
        }
    .why = Ingen skal med rimeleg grunn kunne kjenne seg utlevert, utnytta eller krenkt.
    .advice = Vel eit anna bilete eller ein annan tekst, eller spør dei først.
    .finds = Ord og emojiar som ler av nokon, og ord for full, gråtande, sjuk, pågripen eller skadd, ved eit bilete med ansikt. Ei åtvaring; eit framlegg for politikarar og der Omhu ikkje ser biletet.
    .leaves = Bilete utan ansikt, setningar om «du» eller «ingen», og bilete der du har svart at ingen kan kjenne seg utlevert. Personlege kontoar blir ikkje sjekka.
    .wrong = Latteren kan vere felles og sjukdomen ein annan sin. Svar «Nei» på spørsmålet, så er det gjort.

media--faces-not-needed =
    .title = Trengst ansikta?
    .message = Biletet viser ansikt, men teksten handlar om noko anna.
    .why = Vis så lite av folk som formålet krev.
    .advice = Vurder eit bilete bakfrå, på avstand eller utan personar.
    .finds = Bilete med ansikt der teksten berre handlar om ein stad, ein bygning eller ein ting. Eit framlegg på offisielle kontoar og for tilsette i fagleg rolle.
    .leaves = Tekstar som nemner personar, roller eller arrangement, bilete utan ansikt og bilete der ingen kan kjennast att. Når spørsmåla er svarte på, står det berre til orientering.
    .wrong = Omhu kjenner ikkje formålet. Er personane poenget, så vel «Ikkje her».

media--missing-credit =
    .title = Fotograf manglar
    .message =
        { $count ->
            [one] Det står ikkje kven som har laga biletet.
           *[other] Det står ikkje kven som har laga { $count } av bileta.
        }
    .why = Den som har laga biletet, har rett til å bli namngitt.
    .advice = Legg til «Foto: » og namnet på fotografen.
    .finds = Bilete utan «Foto: …», «Illustrasjon: …», 📷, © eller liknande, i innlegget eller den alternative teksten. Eit framlegg på offisielle kontoar og for tilsette i fagleg rolle.
    .leaves = Videoar, plakatar som mest er tekst, og bilete der fila sjølv nemner verksemda. Kontoane til politikarar og personlege kontoar blir ikkje sjekka.
    .wrong = Fotografen kan ha sagt frå seg namngivinga, eller stå nemnd på ein måte Omhu ikkje kjenner. Vel då «Ikkje her».

media--image-bank-file =
    .title = Bilete frå biletbank?
    .message =
        { $kind ->
            [web] Filnamnet tyder på at biletet er henta frå nettet.
            [screen] Eit skjermbilete med personar kan vere biletet til andre.
            [free] Biletet ser ut til å vere frå ein fri biletbank.
           *[bank] Biletet ser ut til å vere frå ein biletbank eller eit byrå.
        }
    .why = Utan lisens er publisering brot på opphavsretten og kan bli dyrt.
    .advice = Sjekk lisensen, og krediter slik han krev.
    .finds = Filnamn som «shutterstock_123.jpg» og «images (3).jpg», og namn på biletbankar og byrå i dataa til fila. Ei åtvaring; eit framlegg når kjelda er oppgitt eller banken er fri.
    .leaves = Andre filnamn, innlegg som nemner lisens eller løyve, og frie biletbankar som er krediterte. Personlege kontoar blir ikkje sjekka.
    .wrong = Verksemda kan ha kjøpt biletet, og ei eiga fil kan heite «download.jpg». Vel då «Ikkje her».

media--hidden-details =
    .title = Skjult informasjon i fila
    .message =
        { $kind ->
            [owner] Fila nemner kven som eig kameraet eller telefonen.
           *[location] Fila fortel kvar biletet eller videoen er teken opp.
        }
    .why = Ikkje alle plattformer fjernar dette, og ein heim eller ein person kan bli funnen.
    .advice = Lagre ein kopi utan desse opplysningane, og bruk han.
    .finds = Stad, og namn på eigaren av kameraet eller telefonen, i biletfiler og videofiler. Ei åtvaring om stad, eit framlegg om eigar; til orientering på personlege kontoar.
    .leaves = Filer utan slike opplysningar. Facebook, Instagram, Threads og X fjernar dei for lesarane; der står det berre til orientering.
    .wrong = Staden kan vere kjend og meint å visast. Vel då «Ikkje her».

## Fixes

fix-remove-number = Fjern nummeret
fix-remove-address = Fjern adressa
fix-remove-words = Fjern setninga
fix-remove-detail = Fjern opplysninga
fix-generalise-date = Skriv berre årstalet
fix-generalise-child = Skriv «ein elev ved skulen»
fix-mask = Erstatt med { $replacement }
fix-secure-channel = Vis til ein trygg kanal
fix-shared-contact = Bruk eit felles kontaktpunkt
fix-expand = Skriv «{ $long } ({ $short })»

## Words that a fix puts into the draft, in the draft's language

insert-removed = [fjerna]
insert-secure-channel = [ta kontakt med oss gjennom ein trygg kanal]
insert-a-pupil = ein elev ved skulen

## What a finding that needs a decision asks

ask-considered = Eg har vurdert dette
ask-why = Kvifor er det i orden her?
ask-notReal = Nummeret er eit døme og tilhøyrer ingen
ask-otherNumber = Det er eit anna slags nummer
ask-agreed = Den det gjeld, har sagt ja til det
ask-reporting = Teksten gir att nøytralt kva andre har sagt eller vedteke
ask-electionInformation = Det er nøytral valinformasjon
ask-decided = Det er avklart hos oss
ask-burnedIn = Ja, teksten ligg i biletet
ask-file = Ja, eg legg ved ei fil
ask-noSpeech = Ingen snakkar i videoen
ask-consent = Dei det gjeld, eller føresette, har sagt ja
ask-unrecognisable = Ingen på biletet kan kjennast att
ask-notShown = Barn eller sårbare er ikkje med på biletet
ask-notYet = Ikkje enno

## What is asked about a picture

question-basis = Kvifor kan biletet visast?
question-basis-openEvent = Det er teke på eit ope, offentleg arrangement
question-basis-consent = Dei som blir viste, har sagt ja til nettopp dette
question-basis-unrecognisable = Ingen kan kjennast att, heller ikkje av naboen
question-basis-other = Noko anna som er avtalt hos oss
question-protected = Er det barn eller andre på biletet som skal vernast særskilt?
question-protected-no = Nei
question-protected-yes = Ja
question-protected-yes-advice = Då veg omsynet til dei tyngst. Spør dei føresette, eller vis det utan ansikt.
question-exposed = Kan nokon med rimeleg grunn kjenne seg utlevert?
question-exposed-no = Nei
question-exposed-yes = Ja, kanskje
question-exposed-yes-advice = Vel då eit anna bilete, eller spør dei først.

## The guidelines behind the rules

source-DK-JM = retningslinjene frå det danske Justitsministeriet for ministrar i sosiale medium
source-NO-DIFI = rettleiinga i sosiale medium frå Direktoratet for forvaltning og IKT (Difi)
source-NO-DEP = strategien til departementa for bruk av sosiale medium
source-DK-HJO = rettleiinga til Hjørring Kommune om arbeidsrelatert bruk av sosiale medium
source-NO-ALTA = retningslinjene til Alta kommune for bruk av sosiale medium

## Interface

# Severities
ui-severity-info = Til orientering
ui-severity-hint = Framlegg
ui-severity-warning = Sjå på dette
ui-severity-confirm = Må vurderast
ui-severity-block = Stansa av { $org }
ui-severity-block-plain = Stansa
ui-severity-off = Av

# The chip and what is spoken
ui-chip-open = { $n ->
    [one] 1 open
   *[other] { $n } opne
}
ui-chip-checking = Les
ui-chip-clear = Alt klart
ui-chip-cannot-hold = kan ikkje stanse her
ui-chip-no-answer = Prøv igjen
ui-chip-released = Klart: trykk «{ $b }» ein gong til
ui-chip-not-checked = Ikkje lesen: trykk «{ $b }» ein gong til
ui-chip-name = Omhu: { $what }. { $press }
ui-chip-press-open = Opne panelet.
ui-chip-press-close = Lukk panelet.
ui-count-confirm = { $n ->
    [one] { $open }, éin må vurderast
   *[other] { $open }, { $n } må vurderast
}
ui-count-block = { $n ->
    [one] { $open }, éin er stansa
   *[other] { $open }, { $n } er stansa
}
ui-live-open = Omhu: { $what }.
ui-live-clear = Omhu: alt klart.
ui-publish = Publiser

# The card
ui-card-place = { $n } av { $total }
ui-previous = Førre
ui-next = Neste
ui-close-card = Lukk kortet
ui-key-next = neste
ui-key-back = tilbake
ui-not-here = Ikkje her
ui-never = Aldri denne regelen
ui-locked = Regelen er låst
ui-based-on = Bygger på { $x }
ui-refused = Feltet tek ikkje imot rettingar. Kopier framlegget og lim det inn sjølv.
ui-refused-plain = Feltet tek ikkje imot rettingar. Rett det sjølv i teksten.
ui-copy = Kopier framlegget
ui-copied = Kopiert
ui-undo = Angre
ui-fixed = Retta
ui-fixed-toast = Retta.
ui-hidden-toast = Gøymt i dette innlegget.
ui-off-toast = Slått av frå no av.
ui-off-where = Du slår han på igjen frå Omhu-knappen i nettlesaren.
ui-why-all-right = Kvifor er det i orden her?
ui-tick = Eg har vurdert dette
ui-missing-choice = Vel ein grunn først
ui-missing-tick = Kryss av først
ui-missing-open = Då står dette ope. Vel noko anna, eller gå tilbake til teksten.

# The panel
ui-open-panel = Opne panelet
ui-close-panel = Lukk panelet
ui-panel-title = { $n ->
    [one] 1 open i dette innlegget
   *[other] { $n } opne i dette innlegget
}
ui-panel-clear = Alt klart i dette innlegget
ui-panel-unread = Ikkje lesen
ui-nothing = Ingenting å peike på.
ui-more = { $n ->
    [one] 1 til blir ikkje vist her.
   *[other] { $n } til blir ikkje viste her.
}
ui-account-line = { $name } · { $kind }
ui-attachments = Vedlegg
ui-image = Bilete { $n }
ui-gif = Animasjon { $n }
ui-video = Video { $n }
ui-alt-present = Alternativ tekst finst
ui-alt-missing = Alternativ tekst manglar
ui-alt-unknown = Omhu ser ikkje om det finst alternativ tekst. Det må du sjekke sjølv.
ui-alt-write = Skriv teksten no
ui-alt-has = Teksten er på plass
ui-go-to = Gå dit
ui-quote = «{ $x }»
ui-captions-embedded = Videoen er teksta
ui-captions-file = Videoen har ei fil med undertekstar
ui-captions-burnedIn = Teksten ligg i biletet
ui-captions-noSpeech = Ingen snakkar i videoen
ui-captions-none = Videoen er ikkje teksta
ui-captions-unknown = Omhu ser ikkje om videoen er teksta. Det må du sjekke sjølv.
ui-captions-question = Er videoen teksta?
ui-faces = { $n ->
        [one] Eitt ansikt.
       *[other] { $n } ansikt.
    }
ui-faces-unknown = Omhu ser ikkje om nokon er med.
ui-questions-left = { $n ->
        [one] Eitt spørsmål.
       *[other] { $n } spørsmål.
    }
ui-questions-done = Du har svart på spørsmåla
ui-answer = Svar på spørsmåla
ui-change-answers = Endre svara
ui-consent-title = Bilete { $n }: kan nokon kjennast att?
ui-consent-line = { $n ->
        [one] Eitt spørsmål. Svaret høyrer til dette innlegget og blir ikkje lagra.
       *[other] { $n } spørsmål. Svara høyrer til dette innlegget og blir ikkje lagra.
    }
ui-consent-note = Omhu leitar etter ansikt, men veit ikkje kven det er. Biletet blir på denne maskina.
ui-done = Ferdig
ui-change-picture = Byt bilete
ui-rules-say = Kva seier reglane?
ui-language = Språket i innlegget
ui-language-unsure = Språk: usikkert
ui-share = { $language } { $n } %
ui-language-nb = Bokmål
ui-language-nn = Nynorsk
ui-language-da = Dansk
ui-language-sv = Svensk
ui-language-en = Engelsk
ui-hidden = Gøymt i dette innlegget ({ $n })
ui-show-again = Vis igjen
ui-truncated = Berre dei første { $n } teikna blir lesne.
ui-cannot-hold-why = Omhu finn ikkje knappen som publiserer, og kan ikkje stanse innlegget her. Sjå gjennom lista før du publiserer.
ui-reload-why = Sida var open før Omhu kom til. Last ho inn på nytt, så kan Omhu stanse innlegget. Ta vare på teksten først.
ui-no-answer-why = Omhu svarar ikkje. Teksten er urørt, og du kan publisere.
ui-not-checked-why = Omhu fekk ikkje lese teksten. Han er urørt, og du kan publisere.
ui-rules-date = Reglar frå { $date }
ui-local = Blir berre lesen på denne maskina

# The gate
ui-gate-title = { $n ->
    [one] Éin ting før du publiserer
   *[other] { $n } ting før du publiserer
}
ui-gate-line = Innlegget er ikkje sendt, og teksten er urørt.
ui-gate-all-set = Alt i orden
ui-gate-all-set-line = Innlegget er ikkje sendt. Du publiserer sjølv når du er klar.
ui-gate-second-title = { $n ->
    [one] Éin ting må du ta stilling til
   *[other] { $n } ting må du ta stilling til
}
ui-back = Tilbake til teksten
ui-anyway = Publiser likevel
ui-anyway-more = Publiser likevel …
ui-show = Vis i teksten
ui-go-to-pictures = { $n ->
    [one] Gå til biletet
   *[other] Gå til bileta
}
ui-go-to-video = { $n ->
    [one] Gå til videoen
   *[other] Gå til videoane
}
ui-after-gate = Etterpå trykkjer du sjølv på «{ $b }» igjen. Berre valet blir telt, aldri teksten.
ui-blocked = { $org } har bestemt at dette ikkje blir publisert. Spør { $contact }.
ui-blocked-no-contact = { $org } har bestemt at dette ikkje blir publisert.
ui-blocked-plain = Det er bestemt hos dykk at dette ikkje blir publisert.

# Whose account it is
ui-who = Kven skriv du som?
ui-who-why = Det er ulike reglar for ei verksemd og for ein person. Omhu spør berre éin gong.
ui-who-official = Verksemda
ui-who-personal = Meg sjølv
ui-who-politician = Ein politikar
ui-who-later = Svar seinare
ui-kind-official = Offisiell konto
ui-kind-minister = Konto for ein statsråd
ui-kind-politician = Konto for ein politikar
ui-kind-professional = Tilsett i fagleg rolle
ui-kind-personal = Personleg konto
ui-kind-unknown = Ukjend konto
ui-kind-inline-official = offisiell konto
ui-kind-inline-minister = konto for ein statsråd
ui-kind-inline-politician = konto for ein politikar
ui-kind-inline-professional = tilsett i fagleg rolle
ui-kind-inline-personal = personleg konto
ui-kind-inline-unknown = ukjend konto

# The popup
ui-popup-title = { $n ->
    [one] 1 open i innlegget
   *[other] { $n } opne i innlegget
}
ui-popup-no-field = Ikkje noko tekstfelt i bruk her.
ui-popup-not-active = Omhu er ikkje i bruk her
ui-popup-not-active-why = Omhu les ingenting på denne nettstaden før du seier ja.
ui-popup-ask-site = Be om å få bruke Omhu her
ui-popup-cannot = Omhu kan ikkje brukast på denne sida.
ui-popup-account = Kontoen
ui-popup-change = Endre
ui-popup-sees = Kva Omhu ser på denne sida
ui-popup-sees-button = Tekstfeltet og knappen «{ $b }»
ui-popup-sees-field = Tekstfeltet
ui-popup-unseen-publish = Omhu ser ikkje publiseringsknappen her, og kan ikkje stanse innlegget.
ui-popup-unseen-media = Omhu ser ikkje alle bileta og videoane i innlegget. Dei må du sjekke sjølv.
ui-popup-unseen-account = Omhu ser ikkje kva konto det blir skrive frå.
ui-popup-unseen-editor = Sida ser annleis ut enn Omhu ventar. Tekstfeltet er funne ved det som står rundt.
ui-popup-reload = Kan stanse innlegget når sida er lasta inn på nytt.
ui-popup-sees-alt = Alternativ tekst på bilete
ui-popup-no-alt = Ser ikkje om eit bilete har alternativ tekst. Det må du sjekke sjølv.
ui-popup-sees-captions = Teksting av videoar
ui-popup-no-captions = Ser ikkje om ein video er teksta. Det må du sjekke sjølv.
ui-popup-on = På her
ui-popup-on-why = Når Omhu er slått av, blir ingenting lese på denne nettstaden.
ui-popup-rules-off = Reglar du har slått av
ui-popup-turn-on = Slå på igjen
ui-popup-problems = Delar av oppsettet blir ikkje brukte
ui-managed = Bestemt av { $org }

# A rule's manual
ui-manual-finds = Finn
ui-manual-leaves = Rører ikkje
ui-manual-why = Kvifor
ui-manual-do = Gjer heller
ui-manual-wrong = Kan ta feil
ui-manual-based-on = Bygger på
ui-manual-unknown = Denne regelen finst ikkje.
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
