### Omhu: what the rules say. English.
###
### Each message is named after its rule: folder--name, with .title .message .why .advice
### and the rule's manual: .finds .leaves .wrong, at most 220 characters each.
### A message never repeats personal data. Say du (you); no exclamation marks.
###
### Terms (English: here)
###   post: post
###   reply (own): reply
###   comment (others'): comment
###   publish: publish
###   account: account
###   page, profile: page, profile
###   public body (the user's): public body, the body; you
###   citizen: citizen
###   website: website
###   link: link
###   safe channel: secure channel
###   can be recognised: can be recognised
###   personal data: personal data
###   duty of confidentiality: duty of confidentiality
###   register (a complaint): register
###   individual case: individual case, case
###   civil service: civil service
###   special adviser: special adviser
###   communications unit: communications unit
###   alternative text: alt text
###   captions: captions, captioned
###   screen reader: screen reader
###   picture, image: picture, image
###   abbreviation: abbreviation
###   written standard: written standard
###   paid promotion: paid promotion
###   targeting: targeting
###   debate rules: debate rules

## Personal data

personal-data--norwegian-national-id =
    .title = Norwegian identity number
    .message =
        { $kind ->
            [test] This looks like a test number, but can be mistaken for a real national identity number.
            [mistyped] This looks like a national identity number with a typing error.
           *[real] This looks like a Norwegian national identity number or D number.
        }
    .why = An identity number can be misused, and you cannot take it back once it is published.
    .advice = Remove the number and ask the person to use a secure channel.
    .finds = Eleven digits with a date and check digits as in an identity number or D number, however they are grouped, on every kind of account. Test numbers, and typing errors near “personnummer”, get a milder note.
    .leaves = Numbers marked as a payment reference (KID), order, invoice or account, organisation numbers and digits in web addresses. A failed check is also left alone unless a word such as “personnummer” is near.
    .wrong = A case or account number may happen to have the right check digits. Then choose “It is a different kind of number”, or write what it is in front, for example “KID”.

personal-data--danish-cpr =
    .title = Danish CPR number
    .message = This looks like a Danish CPR number.
    .why = An identity number can be misused, and you cannot take it back once it is published.
    .advice = Remove the number and ask the person to use a secure channel.
    .finds = Ten digits that begin with a date and have a hyphen, a correct check digit or a word such as “CPR” beside them, on every kind of account. Fewer signs give a milder note.
    .leaves = Numbers whose last four are masked, such as “xxxx”, a date followed by a time, and numbers marked as an order, invoice, case, telephone or P number.
    .wrong = An order or case number may begin like a date; then choose “It is a different kind of number”. A CPR number without a hyphen and a correct check digit may be missed, so look for yourself.

personal-data--phone-number =
    .title = Private phone number
    .message = This looks like a private phone number.
    .why = The number becomes visible to everyone and can be collected by others.
    .advice = Use the switchboard or a shared number instead.
    .finds = Norwegian and Danish mobile numbers, and landlines near a name or a word such as “privat” or “hjemme”. Duty phones get a milder note.
    .leaves = Emergency and freephone numbers, the switchboard and numbers that the body has listed. Eight digits without spaces need a word such as “tlf.”, and personal accounts are not checked.
    .wrong = A case number or an amount may look like a phone number, and a duty phone may look private. Choose “Not here”, or ask to have the number listed as the body’s own.

personal-data--email-address =
    .title = Private e-mail address
    .message = This e-mail address seems to belong to one person.
    .why = The address becomes visible to everyone and attracts fraud and spam.
    .advice = Use a shared address instead.
    .finds = Addresses at services such as “gmail.com” and addresses shaped like a person’s name, also when written with “(at)” or “krøllalfa”. Staff addresses on the body’s own domain get a milder note.
    .leaves = Shared addresses that begin with “postmottak” or “presse”, and contact persons that the body has listed. Personal accounts are not checked.
    .wrong = A shared address with an unusual name may look like a person’s, and an employee may be the right contact. Choose “Not here”, or ask to have the address listed.

personal-data--person-name =
    .title = Name of a private person
    .message =
        { $count ->
            [one] The post names a private person.
           *[other] The post names { $count } private persons.
        }
    .why = The person named has a right to control their own information.
    .advice = Check that the name is needed and that the person agrees.
    .finds = Names of persons, also in lower case after words such as “hilsen”, where nothing shows that they are named in a public role. A word such as “elev”, “pasient” or “nabo” beside the name, or an age, makes it a warning.
    .leaves = Names beside a title or an office (“ordfører”, “rektor”, “forfatter”), persons whom everybody knows, names where concerts, sport and politics are written about, and names that the organisation allows. Streets, schools and prizes named after persons are not persons.
    .wrong = A well-known person without a title may be taken for a private one, and an unusual name may be missed. Choose “Not here”, or ask for the name to be listed.

personal-data--duf-number =
    .title = UDI number
    .message = This looks like a DUF number from the Norwegian immigration authority.
    .why = The number reveals that someone has an immigration case.
    .advice = Remove the number and answer in a secure channel.
    .finds = Twelve digits that begin with a year from 1980, near words such as “DUF” and “UDI”, or grouped 4-6-2 with the right check digits. The right check digits alone give a milder note.
    .leaves = Twelve digits that fail the check with no word such as “DUF” near, and numbers marked as a payment reference (KID), order or EAN.
    .wrong = A time stamp or an order number may happen to have the right check digits. Then choose “Not here”. A mistyped number with no “DUF” beside it may be missed, so look for yourself.

personal-data--nordic-national-id =
    .title = Nordic identity number
    .message = This looks like a Swedish, Finnish or Icelandic identity number.
    .why = An identity number can be misused, and you cannot take it back once it is published.
    .advice = Remove the number and ask the person to use a secure channel.
    .finds = Swedish, Finnish and Icelandic identity numbers with a date and a check character, on every kind of account. Without a word such as “personnummer” or “kennitala” beside it, it is a warning.
    .leaves = Ten digits without a separator where no word says what they are, Swedish organisation numbers and Icelandic numbers for companies.
    .wrong = An order or case number may be built the same way. Then choose “It is a different kind of number”, or write what it is in front, for example “ordre”.

personal-data--bank-account =
    .title = Bank account number
    .message = This looks like a bank account number.
    .why = An account number together with a name can be used for fraud.
    .advice = Remove the number and ask the person to send it through a secure channel.
    .finds = Norwegian account numbers with the right check digit, grouped 4-2-5 or near a word such as “konto”, and Danish ones near “reg.nr.”. A private person in the same sentence gives a question before publishing.
    .leaves = The body’s own account numbers, when listed, payment references (KID) and short Vipps and MobilePay numbers. Eleven digits without spaces need a word such as “konto”.
    .wrong = A version number may be grouped the same way, and a fundraiser’s account is meant for everyone. Then choose “Not here”, or ask to have the body’s own number listed.

personal-data--iban =
    .title = IBAN
    .message = This looks like an international bank account number (IBAN).
    .why = An account number together with a name can be used for fraud.
    .advice = Remove the number and ask the person to send it through a secure channel.
    .finds = A country code, the right length for the country and the right check digits, with or without spaces. A private person in the same sentence gives a question before publishing.
    .leaves = The body’s own IBANs, when listed, and characters whose length or check digits do not fit.
    .wrong = The number may belong to a club or a fundraiser and be meant for everyone. Then choose “Not here”. A mistyped number is missed, so look for yourself.

personal-data--payment-card =
    .title = Payment card number
    .message = This looks like a payment card number.
    .why = The card can be misused within minutes.
    .advice = Remove the number, and ask the owner to block the card if it has been visible.
    .finds = 13 to 19 digits that begin like a known payment card, with the right length and the right check digit, on every kind of account.
    .leaves = Numbers that do not begin like a known card, numbers with a wrong check digit or masked digits, and numbers marked as IMEI or EAN.
    .wrong = A long order or tracking number may happen to look like a card number. Then choose “It is a different kind of number”.

personal-data--handle =
    .title = User name of a private person
    .message = You mention someone who may be a private person by user name.
    .why = Everyone can see who it is and what the post is about.
    .advice = Remove the user name if the matter is about that person.
    .finds = @names with a first name in them that do not seem to belong to an organisation. A suggestion; a warning when the post also mentions a case, a decision or health.
    .leaves = Accounts that are listed as allowed, and names ending in “kommune”, “norge” and the like. Politicians, professionals and personal accounts are not checked.
    .wrong = A club, an artist or a company may look like a private person. Choose “Not here”, or ask to have the account listed as allowed.

personal-data--street-address =
    .title = Home address
    .message = This address can show where someone lives.
    .why = The person can be sought out, and some people live at a protected address.
    .advice = Remove it, or name the area instead of the house number.
    .finds = Street and house number together with words such as “bor” and “nabo”, a person, a postcode or a floor. Fewer signs give a milder note.
    .leaves = Streets without a number, the body’s own addresses, town halls, schools, shops and other places open to all, and roadworks, accidents and plans. Personal accounts are not checked.
    .wrong = A meeting place may look like a home, and a farm without a street name may be missed. Choose “Not here”, or ask to have the address listed as the body’s own.

personal-data--property-number =
    .title = Property number
    .message = The property number points to an owner.
    .why = Anyone can look up the owner and link the matter to a person.
    .advice = Remove it if the post makes sense without it.
    .finds = Norwegian property numbers near words such as “gnr.”, and Danish matrikel and BFE numbers. A suggestion; a warning when a private person is named in the same sentence.
    .leaves = Two numbers with a slash and no word such as “gnr.”, and all property numbers where the body allows them. Politicians, professionals and personal accounts are not checked.
    .wrong = The property may be the body’s own, or the matter may be out for consultation. Choose “Not here”, or ask to have property numbers allowed.

personal-data--vehicle-plate =
    .title = Number plate
    .message = The number plate points to the owner of the vehicle.
    .why = The owner can be looked up and linked to what the post is about.
    .advice = Remove the number, or hide the plate in the picture.
    .finds = Two capital letters and five digits. Shorter plates need a word such as “bil” or “parkert” near. A suggestion; a warning with the name of a private person.
    .leaves = Codes that begin with “EN”, “ISO” and the like, and all plates where the body allows them, as when the police search for a car. Politicians, professionals and personal accounts are not checked.
    .wrong = A product code may look like a plate, and the vehicle may be the body’s own. Then choose “Not here”. Omhu does not read plates in pictures, so look for yourself.

personal-data--coordinates =
    .title = Exact position
    .message = The coordinates show a place to within a few metres.
    .why = A person or a home can be found that way.
    .advice = Use a place name unless the exact position is the point.
    .finds = Coordinates with at least four decimals or with degrees and minutes, UTM, map links to an exact point and what3words. A suggestion; a warning with words about a home and with the name of a private person.
    .leaves = Rounded coordinates, place names, version numbers, positions beside a public place such as a beach, and all positions where the body allows them. Professionals and personal accounts are not checked.
    .wrong = The position may show a hiking stop, a meeting place or a danger that people need to find. Choose “Not here”, or ask to have positions allowed.

personal-data--travel-or-driving-document =
    .title = Passport or licence number
    .message = This looks like the number of a passport or driving licence.
    .why = The number can be used to pose as someone else.
    .advice = Remove the number and ask the person to use a secure channel.
    .finds = A number after words such as “passnummer”, “pass nr.” and “førerkortnummer”, on every kind of account. With a person, it gives a question before publishing.
    .leaves = Phrases such as “pass på”, numbers without such a word in front, and information on applying for or renewing passports and licences.
    .wrong = A different number may stand right after the word. Then choose “Not here”. A passport number without the word in front is missed, so look for yourself.

personal-data--birth-date =
    .title = Birth date
    .message = This gives a person’s birth date.
    .why = Name and birth date together make it easy to find and pose as someone.
    .advice = Write an age or a year instead.
    .finds = A full date near words such as “født” and “fødselsdato” when it concerns a person. A greeting to a very old person gives a milder note.
    .leaves = Dates without such words, year groups such as “født 2018”, organisations’ birthdays and historical persons. Personal accounts are not checked.
    .wrong = A well-known person’s birth date may be public, and the person you congratulate may have said yes. Then choose “Not here”.

personal-data--child =
    .title = Identifiable child
    .message = Name, age, school, class or parents together point to one child.
    .why = Children have special protection and cannot judge the consequences themselves.
    .advice = Remove the name or the other details, and check the guardians’ consent.
    .finds = A first name in one sentence with an age under 18, a class, school, kindergarten or a named parent. Something sensitive or criminal as well gives a question before publishing.
    .leaves = Classes and ages without a first name, such as “elevene på 2B” and “7-åringer”. Personal accounts are not checked.
    .wrong = The first name may be the teacher’s, and the guardians may have said yes. Then choose “Not here”. An unusual first name may be missed, so look for yourself.

personal-data--case-number =
    .title = Case number
    .message = The case number shows that someone has a case with you.
    .why = With the number anyone can find the case or ask for access to it.
    .advice = Remove the number and answer in a secure channel.
    .finds = Words such as “sak”, “saksnr.” and “ref.” followed by a case or journal number. A suggestion; a warning in replies, and with the name of a private person.
    .leaves = Acts, bills, council items, school years, cases beside words such as plan, hearing and budget, and all case numbers where the body allows them. Politicians, professionals and personal accounts are not checked.
    .wrong = The case may be open to everyone, such as a consultation or a plan. Choose “Not here”, or ask to have case numbers allowed.

personal-data--client-number =
    .title = Patient or client number
    .message = This looks like the number of a patient, pupil or client.
    .why = The number reveals that the person receives a confidential service.
    .advice = Remove the number and answer in a secure channel.
    .finds = Words such as “pasientnr.”, “elev-id” and “kundenr.” followed by a number with at least three digits, on every kind of account. A word about health gives a question before publishing.
    .leaves = Numbers without such a word beside them, and quantities, such as “300 pasienter”.
    .wrong = The number may be an example, or a different number may follow the word. Then choose “Not here”. A number without a word beside it is missed, so look for yourself.

personal-data--network-address =
    .title = IP or MAC address
    .message = This looks like an IP or MAC address.
    .why = The address can be traced to a device and the person using it.
    .advice = Remove the address.
    .finds = IP addresses on the open internet, and MAC addresses. A suggestion on official accounts; a warning when a person is mentioned.
    .leaves = Addresses used only inside private networks, and version numbers. Ministers, politicians, professionals and personal accounts are not checked.
    .wrong = The address may be an example or belong to a service that everyone should reach. Then choose “Not here”.

personal-data--special-category =
    .title = Sensitive fact about a person
    .message = This says something about the health, belief, sexuality, union or the like of a person who can be recognised.
    .why = Such facts have special protection and are often confidential by law.
    .advice = Remove the fact, or write so that nobody can be recognised.
    .finds = Words about health, welfare, belief, sexuality or union near a person who can be recognised, also after “not”. If only a role such as “pasienten” points at the person, it is a warning.
    .leaves = Statistics, research and information on services that do not concern one person. Personal accounts are checked only near words such as “pasient”, “elev” and “bruker”.
    .wrong = The word may concern something else, or the person may speak openly. Answer “The person has agreed to it”, or choose “Not here”. A paraphrase may be missed, so look for yourself.

personal-data--criminal-offence =
    .title = Criminal offence
    .message = This links a person who can be recognised to a criminal offence.
    .why = Suspicion and conviction are protected facts, and a mistake can harm an innocent person.
    .advice = Remove the fact, or refer to the police without pointing at anyone.
    .finds = Words such as “siktet”, “dømt” and “tyveri” near a person who can be recognised. If only a role such as “eleven” points at the person, it is a warning.
    .leaves = Statistics, prevention and legislation. The rule may be off in the police and the courts, and personal accounts are checked only near words such as “pasient”, “elev” and “bruker”.
    .wrong = The person may be a witness or the victim, and the word may concern somebody else. Then choose “Not here”, or make the sentence clearer.

personal-data--combination =
    .title = May identify one person
    .message = { $count } details together point to one person.
    .why = What is harmless alone can reveal someone when it stands together, above all in small places.
    .advice = Remove one or more of the details.
    .finds = Several details about the same person, such as name, age, place and case number. A warning; a question before publishing when several of them point to a private person who is named.
    .leaves = One detail alone, and what is listed as allowed. Personal accounts are checked only near words such as “pasient”, “elev” and “bruker”.
    .wrong = The details may concern different people; then choose “Not here”. In a small place less may be enough than Omhu thinks, so look for yourself.

## Confidentiality

confidentiality--marking =
    .title = Protected document
    .message = The text carries a marking used on protected documents.
    .why = The duty of confidentiality applies in social media too, and a breach can be a criminal offence.
    .advice = Remove the text and check the document with whoever owns the case.
    .finds = Markings such as “unntatt offentlighet” and “jf. offl. § 13”, on every kind of account. A grading such as “HEMMELIG”, or personal data beside it, gives a question before publishing.
    .leaves = “Vi har taushetsplikt og kan ikke svare” (we may not answer), “snakke fortrolig” (speak in confidence) and words such as “begrenset plass”.
    .wrong = The post may explain the marking, for example in a matter of access to documents. Then choose “Not here”. A protected document without a marking is missed, so look for yourself.

confidentiality--credential =
    .title = Password or code
    .message = This looks like a password or code.
    .why = Someone can take over the account or system before you manage to delete it.
    .advice = Remove it, and change the password if it has been visible.
    .finds = Words such as “passord”, “PIN” and “engangskode” followed by what looks like a code, the code to a door and the like, and access keys in a known form, on every kind of account.
    .leaves = Advice on passwords where no password is given, and ordinary words after “passord”, such as “glemt” and “her”.
    .wrong = An ordinary word may be taken for a password, and the code to an open network may be meant for everyone. Then choose “Not here”.

confidentiality--closed-meeting =
    .title = From a closed meeting
    .message = The text seems to repeat something from a closed meeting or an unpublished draft.
    .why = What is dealt with behind closed doors is often confidential and can harm the public body and those concerned.
    .advice = Wait until the matter is public, and link to the minutes.
    .finds = What is repeated from a closed meeting, a closed item, an internal note or an unpublished draft, on every kind of account. Drafts with no word about a meeting give a warning.
    .leaves = Notices that a meeting is closed, and links to minutes that are published.
    .wrong = The matter may have become public, and a draft may be out for consultation. Then choose “Not here”, and do link to what is published.

confidentiality--service-contact =
    .title = Contact with a service
    .message = The text reveals that a person who can be recognised has been in contact with a service.
    .why = The duty of confidentiality covers the contact itself, even without a name and on a private account.
    .advice = Write about the work without pointing at anyone.
    .finds = That someone who can be recognised has been in contact with a casualty clinic, child welfare, NAV or the like, on every kind of account, personal too. Only “he” or “she” with a place gives a warning.
    .leaves = Information on the service, opening hours and how to get in touch, where no particular person is mentioned.
    .wrong = An employee or a visitor may look like someone who has been helped. Then choose “Not here”. A paraphrase may be missed, so look for yourself.

## Conduct

conduct--case-handling =
    .title = Individual case in public
    .message = You answer an individual case where everyone can read it.
    .why = The case belongs to the person, and an answer like this may have to be registered.
    .advice = Give general guidance here and ask the person to use a secure channel.
    .finds = “Du” or “din” near words such as “innvilget”, “avslag” and “saken din er”. A warning; a question before publishing when a private person is named in the same sentence.
    .leaves = General guidance, council decisions and replies that the case cannot be handled here. Politicians and personal accounts are not checked.
    .wrong = General guidance to “you” may look like an answer in a case. Then choose “Not here”, or write “those who apply” instead of “you”.

## Abbreviations

abbreviations--unexplained =
    .title = Unexplained abbreviation
    .message = “{ $short }” is not explained.
    .why = Not everyone knows the abbreviation, and those who do not will stop reading.
    .advice = Write the full name the first time, with the abbreviation in brackets.
    .finds = Abbreviations such as “Bufdir” that are not explained first in the post, the thread or a post of your own that you quote. Binds official, minister’s and professional accounts.
    .leaves = What most people know, such as “EU”, and words in the body’s own list. Party letters in brackets, units, hashtags, shouted words in capitals and text in English are left alone too.
    .wrong = Your readers may know the abbreviation already, and a name in capitals may look like one. Choose “Not here”, or ask to have the word added to the body’s list.

## Accessibility

accessibility--missing-alt-text =
    .title = Missing alt text
    .message =
        { $count ->
            [one] The image has no alt text.
           *[other] { $count } images have no alt text.
        }
    .why = People who use a screen reader cannot know what the image shows, and content from a public body should reach everyone.
    .advice = Describe briefly what the reader needs to know about the image.
    .finds = Images and animations whose alt text is missing or only spaces. Binds official accounts, and suggests to ministers, politicians and employees in a professional role.
    .leaves = Images marked as decorative, videos and platforms that have no alt text. Personal accounts are not checked.
    .wrong = The image may be pure decoration, or the platform may hold a text that Omhu cannot see. Open the field and look, and choose “Not here” when all is well.

accessibility--weak-alt-text =
    .title = Weak alt text
    .message =
        { $kind ->
            [file] The alt text looks like a file name.
            [same] The alt text repeats the post.
            [long] The alt text is long.
           *[opening] The alt text starts with “picture of”.
        }
    .why = The screen reader reads everything aloud, and superfluous words cost time.
    .advice = Say briefly what the image shows and why it is there.
    .finds = Alt text that is a file name, equals the post, begins with “picture of” or is over 250 characters. A suggestion on all accounts but personal ones.
    .leaves = Text that says what the image shows, even briefly. A missing text has its own rule, and personal accounts are not checked.
    .wrong = A name with many digits can look like a file name, and a map or a graph may need a long text. Then choose “Not here”.

accessibility--text-in-image =
    .title = Text in the image
    .message =
        { $kind ->
            [unseen] The image is mostly text. Omhu cannot see whether it stands elsewhere.
           *[lacking] The image is mostly text, and the text is not in the post.
        }
    .why = Text in images cannot be read aloud, enlarged or translated.
    .advice = Write the text in the post and let the image be decoration.
    .finds = Images of which at least 30 per cent looks like text, while the post and the alt text are much shorter. A warning on official accounts, otherwise a suggestion.
    .leaves = Images with few words, and images where the post or the alt text is about as long. Politicians’ and personal accounts are not checked.
    .wrong = Omhu sees how much of the image looks like text but does not read it. Patterns can look like text, and a few large words like many. Then choose “Not here”.

accessibility--missing-captions =
    .title = Video without captions
    .message =
        { $state ->
            [unknown] Omhu cannot see whether the video has captions.
            [unsupported] The platform takes no captions.
           *[none] The video does not seem to have captions.
        }
    .why = Many people watch without sound, others cannot hear, and public bodies’ videos must be captioned.
    .advice = Add captions, or confirm that they are in the picture itself.
    .finds = Videos without captions, and videos where Omhu cannot see whether there are any. Official accounts are asked before publishing, others get a milder note.
    .leaves = Videos with captions, and videos for which you have answered the question. Personal accounts are not checked, and platforms without captions give only a suggestion.
    .wrong = Omhu does not read text inside the picture or hear whether anybody speaks. Answer “Yes, they are in the picture” or “Nobody speaks in the video”, and it is settled.

accessibility--faulty-captions =
    .title = Faulty captions
    .message =
        { $kind ->
            [format] The caption file cannot be read.
            [speed] The captions change too fast to be read.
            [language] The captions are in another language than the post.
           *[timing] The captions do not fit the length of the video.
        }
    .why = Captions with faults help as little as none.
    .advice = Correct the file, and watch the video with captions on.
    .finds = Attached files (.srt, .vtt) that cannot be read, end long before or after the video, run faster than 20 characters a second or are in another language than the post.
    .leaves = Captions in bokmål, nynorsk or Danish with a post in one of the others, and languages that Omhu is unsure of. Tracks inside the video are not read.
    .wrong = A video with a long ending without speech may have the right captions, and one short line may be fast without harm. Then choose “Not here”.

accessibility--missing-audio-description =
    .title = Audio description needed?
    .message =
        { $kind ->
            [silent] Nobody speaks in the video. What it shows has to be told in another way.
           *[video] Does the video show something important that is not said aloud?
        }
    .why = Norwegian public bodies must audio-describe videos published after 1 February 2024.
    .advice = Say the important things aloud in the video, or make a version with audio description.
    .finds = Videos on the account of a Norwegian public body. For information only, once for each post.
    .leaves = Images and animations, Danish bodies, and all accounts that are not official. The post is never stopped.
    .wrong = Omhu does not hear the sound and does not know whether everything important is said. If it is, the video needs no audio description.

accessibility--unknown-state =
    .title = Check this yourself
    .message = Omhu cannot see whether the image has alt text on this platform.
    .why = The requirement for alt text applies even when the platform hides the field.
    .advice = Open the image settings and check that the text is there.
    .finds = Images on platforms that do not let Omhu see whether they have alt text. A suggestion on official and ministers’ accounts, for information to politicians and employees in a professional role.
    .leaves = Images where Omhu sees that the text is there or missing, and platforms that have no alt text. Personal accounts are not checked, and the post is never held back.
    .wrong = The text may be in place without Omhu seeing it. Open the image settings and look, and choose “Not here” when it is there.

## Party politics

party-politics--campaigning =
    .title = Party-political content
    .message = The text can be read as support for or an attack on a party: { $words }.
    .why = A public account must be party-politically neutral so that everyone can trust it.
    .advice = Take out what speaks for or against the party, and keep to the subject.
    .finds = Appeals such as “stem på oss” (vote for us), slogans, attacks on or praise of parties, recruiting and links to parties’ websites. Binds official accounts only, more strictly in a campaign.
    .leaves = Parties that are merely mentioned: in a title, a decision, minutes or neutral election information. Words such as “høyre” meaning right, and text in English, are left alone too.
    .wrong = A quotation or a report may look like support, and Omhu does not grasp irony. Look at the words shown, and choose “Not here” when the text is neutral.

## Pictures and video

media--identifiable-people =
    .title = People in the picture
    .message =
        { $kind ->
            [answered] You have answered why the people may be shown.
            [unseen] Omhu cannot see whether anybody can be recognised here.
           *[shown]
                { $count ->
                    [one] The picture seems to show somebody who can be recognised.
                   *[other] { $count } pictures seem to show somebody who can be recognised.
                }
        }
    .why = A picture of someone is personal data and needs consent or another legal basis.
    .advice = Answer the questions before you publish.
    .finds = Pictures in which faces were found: a warning on official accounts, a suggestion for politicians and professionals. Videos, and pictures that Omhu cannot see, give a suggestion.
    .leaves = Pictures without faces, and personal accounts. Once you have answered why the picture may be shown, it is for information only. The answers go with the draft.
    .wrong = A painting or a pattern can look like a face, and people can be recognised by clothes, back or place. Omhu looks for faces, but does not know whose.

media--children-or-vulnerable =
    .title = Children or vulnerable people
    .message =
        { $kind ->
            [answered] You answered that somebody in the picture is to be protected.
            [unseen] The post is about children or vulnerable people. Omhu cannot see the picture.
            [perhaps] The post may be about children or vulnerable people in the picture.
           *[shown] The post is about children or vulnerable people; the picture is not cleared.
        }
    .why = Children, patients and residents need special protection; guardians decide for small children.
    .advice = Get consent, or choose a picture without recognisable people.
    .finds = Words for children, pupils, patients and residents with a picture with faces, in the post or the alt text. Official accounts get a question. Places, such as “the kindergarten”, give a warning.
    .leaves = Pictures without faces, and pictures of which you answered that they said yes, that nobody can be recognised or that none of them is shown. Politicians’ and personal accounts are not checked.
    .wrong = The text may be about children while the picture shows adults. Then choose “Children or vulnerable people are not in the picture”.

media--exposed-person =
    .title = May feel violating
    .message =
        { $kind ->
            [answered] You answered that somebody may feel exposed.
           *[shown] The text may feel violating for the person shown.
        }
    .why = Nobody should reasonably feel exposed, exploited or violated.
    .advice = Choose another picture or another text, or ask them first.
    .finds = Words and emoji that laugh at somebody, and words for drunk, crying, ill, arrested or hurt, with a picture with faces. A warning; a suggestion for politicians and where Omhu cannot see the picture.
    .leaves = Pictures without faces, sentences about “you” or “nobody”, and pictures of which you answered that nobody can feel exposed. Personal accounts are not checked.
    .wrong = The laughter may be shared and the illness somebody else’s. Answer “No” to the question, and it is done.

media--faces-not-needed =
    .title = Are the faces needed?
    .message = The picture shows faces, but the text is about something else.
    .why = Show no more of people than the purpose needs.
    .advice = Consider a picture from behind, at a distance, or without people.
    .finds = Pictures with faces where the text is only about a place, a building or a thing. A suggestion on official accounts and for professionals.
    .leaves = Texts that mention people, roles or events, pictures without faces, and pictures where nobody can be recognised. Once the questions are answered, it is for information only.
    .wrong = Omhu does not know the purpose. If the people are the point, choose “Not here”.

media--missing-credit =
    .title = Photographer missing
    .message =
        { $count ->
            [one] It does not say who made the picture.
           *[other] It does not say who made { $count } of the pictures.
        }
    .why = The person who made the picture has a right to be named.
    .advice = Add “Photo:” and the name of the photographer.
    .finds = Pictures without “Foto: …”, “Illustrasjon: …”, 📷, © or the like in the post or the alt text. A suggestion on official accounts and for professionals.
    .leaves = Videos, posters that are mostly text, and pictures whose file itself names the body. Politicians’ and personal accounts are not checked.
    .wrong = The photographer may have waived being named, or be named in a way that Omhu does not know. Then choose “Not here”.

media--image-bank-file =
    .title = Picture from an image bank?
    .message =
        { $kind ->
            [web] The file name suggests that the picture comes from the web.
            [screen] A screenshot with people may be somebody else’s picture.
            [free] The picture seems to come from a free image bank.
           *[bank] The picture seems to come from an image bank or an agency.
        }
    .why = Without a licence, publishing infringes copyright and can be costly.
    .advice = Check the licence and give credit as it requires.
    .finds = File names such as “shutterstock_123.jpg” and “images (3).jpg”, and names of banks and agencies in the file’s own data. A warning; a suggestion when the source is given or the bank is free.
    .leaves = Other file names, posts that mention a licence or a permission, and free image banks that are credited. Personal accounts are not checked.
    .wrong = The body may have bought the picture, and a file of its own may be called “download.jpg”. Then choose “Not here”.

media--hidden-details =
    .title = Hidden details in the file
    .message =
        { $kind ->
            [owner] The file names the owner of the camera or phone.
           *[location] The file tells where the picture or video was taken.
        }
    .why = Not all platforms remove this, and a home or a person can be found.
    .advice = Save a copy without these details and use that.
    .finds = Place, and the name of the owner of the camera or phone, in picture and video files. A warning for the place, a suggestion for the owner; for information on personal accounts.
    .leaves = Files without such details. Facebook, Instagram, Threads and X remove them for readers; there it is for information only.
    .wrong = The place may be known and meant to be shown. Then choose “Not here”.

## Fixes

fix-remove-number = Remove the number
fix-remove-address = Remove the address
fix-remove-words = Remove the sentence
fix-remove-detail = Remove the detail
fix-generalise-date = Write only the year
fix-generalise-child = Write “a pupil at the school”
fix-mask = Replace with { $replacement }
fix-secure-channel = Refer to a secure channel
fix-shared-contact = Use a shared contact point
fix-expand = Write “{ $long } ({ $short })”

## Words that a fix puts into the draft, in the draft's language

insert-removed = [removed]
insert-secure-channel = [contact us through a secure channel]
insert-a-pupil = a pupil at the school

## What a finding that needs a decision asks

ask-considered = I have considered this
ask-why = Why is it all right here?
ask-notReal = The number is an example and belongs to nobody
ask-otherNumber = It is a different kind of number
ask-agreed = The person has agreed to it
ask-reporting = The text reports neutrally what others have said or decided
ask-electionInformation = It is neutral election information
ask-decided = It has been cleared internally
ask-burnedIn = Yes, they are in the picture
ask-file = Yes, I attach a file
ask-noSpeech = Nobody speaks in the video
ask-consent = They, or their guardians, have said yes
ask-unrecognisable = Nobody in the picture can be recognised
ask-notShown = Children or vulnerable people are not in the picture
ask-notYet = Not yet

## What is asked about a picture

question-basis = Why may the picture be shown?
question-basis-openEvent = It was taken at an open public event
question-basis-consent = Those shown have said yes to exactly this
question-basis-unrecognisable = Nobody can be recognised, not even by a neighbour
question-basis-other = Something else that is agreed here
question-protected = Are there children or others in the picture to be protected?
question-protected-no = No
question-protected-yes = Yes
question-protected-yes-advice = Then their interest weighs most. Ask the guardians, or show it without faces.
question-exposed = Could anyone reasonably feel exposed?
question-exposed-no = No
question-exposed-yes = Yes, perhaps
question-exposed-yes-advice = Then choose another picture, or ask them first.

## The guidelines behind the rules

source-DK-JM = the Danish Ministry of Justice’s guidelines on ministers’ use of social media
source-NO-DIFI = the guide to social media from Norway’s Agency for Public Management and eGovernment (Difi)
source-NO-DEP = the strategy for the Norwegian ministries’ use of social media
source-DK-HJO = Hjørring Municipality’s guide to work-related use of social media
source-NO-ALTA = Alta Municipality’s guidelines on the use of social media

## Interface

# Severities
ui-severity-info = For your information
ui-severity-hint = Suggestion
ui-severity-warning = Have a look
ui-severity-confirm = Needs your decision
ui-severity-block = Stopped by { $org }
ui-severity-block-plain = Stopped
ui-severity-off = Off

# The chip and what is spoken
ui-chip-open = { $n ->
    [one] 1 open
   *[other] { $n } open
}
ui-chip-checking = Checking
ui-chip-clear = All clear
ui-chip-cannot-hold = can’t hold here
ui-chip-no-answer = Try again
ui-chip-released = Ready: press “{ $b }” again
ui-chip-not-checked = Not checked: press “{ $b }” again
ui-chip-name = Omhu: { $what }. { $press }
ui-chip-press-open = Open the panel.
ui-chip-press-close = Close the panel.
ui-count-confirm = { $n ->
    [one] { $open }, one needs your decision
   *[other] { $open }, { $n } need your decision
}
ui-count-block = { $n ->
    [one] { $open }, one is stopped
   *[other] { $open }, { $n } are stopped
}
ui-live-open = Omhu: { $what }.
ui-live-clear = Omhu: all clear.
ui-publish = Publish

# The card
ui-card-place = { $n } of { $total }
ui-previous = Previous
ui-next = Next
ui-close-card = Close the card
ui-key-next = next
ui-key-back = back
ui-not-here = Not here
ui-never = Never this rule
ui-locked = This rule is locked
ui-based-on = Based on { $x }
ui-refused = This field takes no corrections. Copy the suggestion and paste it in.
ui-refused-plain = This field takes no corrections. Please change it yourself.
ui-copy = Copy the suggestion
ui-copied = Copied
ui-undo = Undo
ui-fixed = Fixed
ui-fixed-toast = Fixed.
ui-hidden-toast = Hidden in this post.
ui-off-toast = Off from now on.
ui-off-where = Turn it on again from Omhu’s button in the browser.
ui-why-all-right = Why is it all right here?
ui-tick = I have considered this
ui-missing-choice = Choose a reason first
ui-missing-tick = Tick the box first
ui-missing-open = Then this stays open. Choose something else, or go back to the text.

# The panel
ui-open-panel = Open the panel
ui-close-panel = Close the panel
ui-panel-title = { $n ->
    [one] 1 open in this post
   *[other] { $n } open in this post
}
ui-panel-clear = All clear in this post
ui-panel-unread = Not checked
ui-nothing = Nothing to point out.
ui-more = { $n ->
    [one] 1 more is not shown here.
   *[other] { $n } more are not shown here.
}
ui-account-line = { $name } · { $kind }
ui-attachments = Attachments
ui-image = Picture { $n }
ui-gif = Animation { $n }
ui-video = Video { $n }
ui-alt-present = Alt text is there
ui-alt-missing = No alt text
ui-alt-unknown = Omhu can’t see whether there is alt text. Please check it yourself.
ui-alt-write = Write it now
ui-alt-has = It has one
ui-go-to = Go to it
ui-quote = “{ $x }”
ui-captions-embedded = The video has captions
ui-captions-file = The video has a file with captions
ui-captions-burnedIn = The captions are in the picture
ui-captions-noSpeech = Nobody speaks in the video
ui-captions-none = The video has no captions
ui-captions-unknown = Omhu can’t see whether the video has captions. Please check it yourself.
ui-captions-question = Does the video have captions?
ui-faces = { $n ->
        [one] One face.
       *[other] { $n } faces.
    }
ui-faces-unknown = Omhu can't see whether anyone is in it.
ui-questions-left = { $n ->
        [one] One question.
       *[other] { $n } questions.
    }
ui-questions-done = The questions are answered
ui-answer = Answer the questions
ui-change-answers = Change the answers
ui-consent-title = Picture { $n }: can anyone be recognised?
ui-consent-line = { $n ->
        [one] One question. The answer belongs to this post only and is not kept.
       *[other] { $n } questions. The answers belong to this post only and are not kept.
    }
ui-consent-note = Omhu looks for faces, but does not know whose. The picture stays on this machine.
ui-done = Done
ui-change-picture = Change the picture
ui-rules-say = What do the rules say?
ui-language = The post’s language
ui-language-unsure = Language: unsure
ui-share = { $language } { $n }%
ui-language-nb = Bokmål
ui-language-nn = Nynorsk
ui-language-da = Danish
ui-language-sv = Swedish
ui-language-en = English
ui-hidden = Hidden in this post ({ $n })
ui-show-again = Show again
ui-truncated = Only the first { $n } characters are read.
ui-cannot-hold-why = Omhu cannot find the button that publishes, and cannot hold the post here. Go through the list before you publish.
ui-reload-why = The page was open before Omhu started. Reload it, and Omhu can hold the post. Save your text first.
ui-no-answer-why = Omhu is not answering. Your text is untouched, and you can publish.
ui-not-checked-why = Omhu could not read the text. It is untouched, and you can publish.
ui-rules-date = Rules as of { $date }
ui-local = Read on this machine only

# The gate
ui-gate-title = { $n ->
    [one] One thing before you publish
   *[other] { $n } things before you publish
}
ui-gate-line = Nothing has been sent, and your text is untouched.
ui-gate-all-set = All set
ui-gate-all-set-line = Nothing has been sent. You publish yourself when you are ready.
ui-gate-second-title = { $n ->
    [one] One thing needs your decision
   *[other] { $n } things need your decision
}
ui-back = Back to the text
ui-anyway = Publish anyway
ui-anyway-more = Publish anyway …
ui-show = Show in the text
ui-go-to-pictures = { $n ->
    [one] Go to the picture
   *[other] Go to the pictures
}
ui-go-to-video = { $n ->
    [one] Go to the video
   *[other] Go to the videos
}
ui-after-gate = Then press “{ $b }” again yourself. Only the choice is counted, never the text.
ui-blocked = { $org } has decided that this is not published. Ask { $contact }.
ui-blocked-no-contact = { $org } has decided that this is not published.
ui-blocked-plain = Your organisation has decided that this is not published.

# Whose account it is
ui-who = Who are you writing as?
ui-who-why = The rules for a public body and for a person differ. Omhu asks only once.
ui-who-official = The public body
ui-who-personal = Myself
ui-who-politician = A politician
ui-who-later = Answer later
ui-kind-official = Official account
ui-kind-minister = Minister’s account
ui-kind-politician = Politician’s account
ui-kind-professional = Employee in a professional role
ui-kind-personal = Personal account
ui-kind-unknown = Unknown account
ui-kind-inline-official = official account
ui-kind-inline-minister = minister’s account
ui-kind-inline-politician = politician’s account
ui-kind-inline-professional = employee in a professional role
ui-kind-inline-personal = personal account
ui-kind-inline-unknown = unknown account

# The popup
ui-popup-title = { $n ->
    [one] 1 open in the post
   *[other] { $n } open in the post
}
ui-popup-no-field = No text field in use here.
ui-popup-not-active = Omhu is not active here
ui-popup-not-active-why = Omhu reads nothing on this site until you say yes.
ui-popup-ask-site = Ask to use it on this site
ui-popup-cannot = Omhu cannot be used on this page.
ui-popup-account = Account
ui-popup-change = Change
ui-popup-sees = What Omhu sees on this page
ui-popup-sees-button = The text field and the button “{ $b }”
ui-popup-sees-field = The text field
ui-popup-unseen-publish = Omhu can’t see the publish button here, and cannot hold the post.
ui-popup-unseen-media = Omhu can’t see all pictures and videos of this post. Please check them yourself.
ui-popup-unseen-account = Omhu can’t see which account is writing.
ui-popup-unseen-editor = The page looks different from what Omhu expects. The text field was found by what stands around it.
ui-popup-reload = Can hold the post once the page is reloaded.
ui-popup-sees-alt = Alt text of pictures
ui-popup-no-alt = Can’t see whether a picture has alt text. Please check it yourself.
ui-popup-sees-captions = Captions of videos
ui-popup-no-captions = Can’t see whether a video has captions. Please check it yourself.
ui-popup-on = On here
ui-popup-on-why = When it is off, Omhu reads nothing on this site.
ui-popup-rules-off = Rules you turned off
ui-popup-turn-on = Turn on again
ui-popup-problems = Parts of the set-up are not used
ui-managed = Decided by { $org }

# A rule's manual
ui-manual-finds = Finds
ui-manual-leaves = Leaves alone
ui-manual-why = Why
ui-manual-do = Do instead
ui-manual-wrong = May be wrong
ui-manual-based-on = Based on
ui-manual-unknown = There is no such rule.
ui-manual-turn-off = Turn the rule off
ui-manual-is-off = You turned this rule off.

# Dates
ui-date = { $day } { $month } { $year }
ui-month-1 = January
ui-month-2 = February
ui-month-3 = March
ui-month-4 = April
ui-month-5 = May
ui-month-6 = June
ui-month-7 = July
ui-month-8 = August
ui-month-9 = September
ui-month-10 = October
ui-month-11 = November
ui-month-12 = December
