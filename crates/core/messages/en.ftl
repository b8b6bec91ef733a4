### Omhu: what the rules say. English.
###
### Each message is named after its rule: folder--name, with .title .message .why .advice.
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

personal-data--danish-cpr =
    .title = Danish CPR number
    .message = This looks like a Danish CPR number.
    .why = An identity number can be misused, and you cannot take it back once it is published.
    .advice = Remove the number and ask the person to use a secure channel.

personal-data--phone-number =
    .title = Private phone number
    .message = This looks like a private phone number.
    .why = The number becomes visible to everyone and can be harvested.
    .advice = Use the switchboard or a shared number instead.

personal-data--email-address =
    .title = Private e-mail address
    .message = This e-mail address seems to belong to one person.
    .why = The address becomes visible to everyone and attracts fraud and spam.
    .advice = Use a shared address instead.

## Abbreviations

abbreviations--unexplained =
    .title = Unexplained abbreviation
    .message = “{ $short }” is not explained.
    .why = Not everyone knows the abbreviation, and those who do not will stop reading.
    .advice = Write the full name the first time, with the abbreviation in brackets.

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

accessibility--missing-captions =
    .title = Video without captions
    .message =
        { $state ->
            [unknown] Omhu cannot see whether the video has captions.
            [unsupported] The platform takes no captions.
           *[none] The video does not seem to have captions.
        }
    .why = Many watch without sound or cannot hear, and public bodies' videos must be captioned.
    .advice = Add captions, or confirm that they are burnt into the picture.

accessibility--unknown-state =
    .title = Check this yourself
    .message = Omhu cannot see whether the image has alt text on this platform.
    .why = The requirement applies even when the platform hides the field.
    .advice = Open the image settings and check that the text is there.

## Party politics

party-politics--campaigning =
    .title = Party-political content
    .message = The text can be read as support for or attack on a party: { $words }.
    .why = A public account must be party-politically neutral so that everyone can trust it.
    .advice = Take out what speaks for or against the party and keep to the matter.

## Fixes

fix-remove-number = Remove the number
fix-remove-address = Remove the address
fix-remove-words = Remove the sentence
fix-mask = Replace with [removed]
fix-secure-channel = Refer to a secure channel
fix-shared-contact = Use a shared contact point
fix-expand = Write “{ $long } ({ $short })”

## Words that a fix puts into the draft, in the draft's language

insert-removed = [removed]
insert-secure-channel = contact us through a secure channel

## What a finding that needs a decision asks

ask-considered = I have considered this
ask-why = Why is it all right here?
ask-notReal = The number is an example and belongs to nobody
ask-otherNumber = It is another kind of number
ask-agreed = The person has agreed to it
ask-reporting = It reports neutrally what others have said or decided
ask-electionInformation = It is neutral election information
ask-decided = It has been cleared here
ask-burnedIn = Yes, they are in the picture
ask-file = Yes, I attach a file
ask-noSpeech = Nobody speaks in it
ask-notYet = Not yet

## The guidelines behind the rules

source-DK-JM = the Danish Ministry of Justice’s guidelines on helping ministers in social media
source-NO-DIFI = Difi’s guide to social media
source-NO-DEP = the Norwegian ministries’ strategy for social media
source-DK-HJO = Hjørring Municipality’s guidelines for social media
source-NO-ALTA = Alta Municipality’s guidelines for social media
