"""What chat assistants say around a text that they were asked for, in words that vary: "Here's a 500-word article about the bridge:", "I can also shorten it if you prefer"."""

from __future__ import annotations

from functools import partial

from provenance.analysis.content.lookup import LEXICON
from provenance.analysis.content.prompt_words.wordings import STARTS, STOP, Frame, anchors, any_of_kind, call
from provenance.api import Phrases

_WORDS = Phrases.load(LEXICON, "assistants")


_of = partial(any_of_kind, _WORDS)
_YES = r"(?:(?:sure(?: thing)?|certainly|absolutely|of course|great(?: question| choice| idea)?|okay|ok|no problem|happy to help|glad to help|gladly|yes|alright|understood|got it|good question)[!,.:] ?)"
_HERE = r"(?:here(?:['’]s| is| are)|below (?:is|are|you(?:['’]ll| will) find)|this is)"
_SOME = r"(?:an?|the|your|my|some|one|two|three|four|five|six|seven|eight|ten|\d+|another)"
_REST = r"[^.!?\n]{0,90}"
_WORK = r"(?:shorten|expand|rewrite|revise|adjust|make|translate|turn|convert|add|write|draft|create|generate|format|tailor|adapt|refine|simplify|include|provide|summari[sz]e|polish)"
_ENDS = r"[.!?:]*[^\w\n]*$"

_ACK = r"(?:(?:(?:great|good|excellent|fantastic|interesting|nice|fair|wonderful|love(?:ly)?) (?:question|catch|point|idea|choice(?: of [\w-]+)?|topic|thinking|call|request|prompt)|that['’]s an? (?:great|good|excellent|fair|valid) (?:question|point|idea|catch)|you(?:['’]re| are) (?:absolutely |quite |completely )?right[^.!?:\n]{0,50}|(?:my )?(?:apologies|sorry)(?: (?:for|about) [^.!?:\n]{2,40})?|i apologi[sz]e(?: for [^.!?:\n]{2,40})?|thank(?:s| you) for (?:the|your) (?:feedback|clarification|details|notes|correction|patience|context|input)|(?:happy|glad) to help|of course|certainly|absolutely|sure(?: thing)?|understood|got it|no problem|noted|alright|okay|gladly|perfect|nice|excellent|wonderful|great|thanks|thank you)(?: [!.,:–—-] ?|[!.,:–—-]+ ?))"
"""How an assistant begins its answer, with the sign behind it."""
_ANSWER = r"(?:here(?:['’]s| is| are) (?:an?|the|your|my|some|another|two|three|four|five|\d+)\b|below (?:is|are)\b|i(?:['’]ve| have) (?:now |also |just )?\w+(?:ed|t|n)\b|i(?:['’]ll| will) (?:keep|make|add|remove|rewrite|revise|adjust|use|avoid|write|shorten|include|rework|fix|update|change|start|do|help)\b|let me (?:walk|break|rework|rewrite|rephrase|revise|fix|redo|try|help|know|adjust|correct|summari[sz]e|outline)\b|let['’]s (?:dive|break|walk|explore|unpack|take a (?:look|closer)|go through|get started|start|look at|dig)\b|how (?:can|may) i (?:help|assist)|what (?:would you like|can i))"
_GIVES = r"(?:give|send|share|tell|paste|provide|upload|drop|attach)"
_WILL = r"(?:i(?:['’]ll| will| can| could)(?: then| also| easily| be able to)?|i(?:['’]d| would) be (?:happy|glad) to)"
_UNSURE = r"(?:i (?:can['’]t|cannot|could ?n['’]t|could not|was ?n['’]t able to|was not able to|was unable to|am unable to|am not able to|do not have a way to|have no way to)|i['’]m (?:unable|not able) to)"
_MANNER = r"(?:(?!appropriate|suitable)[\w-]+,? (?:(?:and|but|yet) )?){1,4}?(?:tone|style|voice)"
"""How a text is to sound; exams ask for a style that fits."""

_AGENT = r"(?:(?:ai|voice)(?: (?:ai|voice))? (?:agent|assistant)|chatbot|chat bot|bot)"
_MADE = r"(?:well-structured|structured|formatted|organi[sz]ed|tailored|refined|polished|enhanced|optimi[sz]ed|ready to use|ready for use)"
"""What an assistant says of a text that it made."""

ASSISTANTS: tuple[Frame, ...] = (
    (
        "assistant",
        anchors(
            "your ai |your voice |your chatbot|your chat bot|your bot|same markdown|same format|variant|would you like the same |would you like me to use the same |would you like me to keep the same "
        ),
        call(
            rf"{STARTS}(?:{_YES}?here(?:['’]s| is| are) [^.!?\n]{{0,240}}?\b(?:{_MADE}\b[^.!?\n]{{0,160}}?\byour {_AGENT}|(?:for|by) your {_AGENT}\b[^.!?\n]{{0,100}}?\b{_MADE})\b[^\n]{{0,160}}?[.:]?"
            rf"|would you like (?:me to (?:use|keep) )?the same (?:(?:markdown|json|csv|html) (?:format|structure|layout|style|treatment|table) for|(?:[\w-]+ )?(?:format|structure|layout|style) for (?:[\w-]+ ){{0,3}}?(?:posts?|platforms?|e?-?mails?|articles?|sections?|captions?|chapters?|drafts?|versions?|pages?|blogs?|tweets?))\b[^?\n]{{0,120}}\?)[^\w\n]*$"
        ),
    ),
    (
        "assistant",
        anchors(
            "wasn't sure|wasn’t sure|not sure|requested |want to |i may |i might | words|training data|knowledge |i’mn’t sure |i’mn't sure |i'mn’t sure |i'mn't sure |please check |i amn’t sure |i amn't sure |my training do|please verify |please review |please confirm |my training may|my training will|you may like to |my training might|you could wish to |you might like to |you could like to |my training base do|here’s the requested|here's the requested|please double check |my training base may|here is the requested|here’s your requested|my training base will|here's your requested|my training base might|here is your requested|here are the requested|here are your requested|entirely sure|quite sure|might wish to|may wish to|you might also wish to |you may also wish to "
        ),
        call(
            lambda: (
                rf"{STARTS}(?:i(?: was|['’]m| am)(?:n['’]t| not) (?:entirely |quite )?sure (?:about|of|whether|if|how|which) [^.!?\n]{{2,60}}, so i(?:['’]ve| have)? (?:left|kept|used|guessed|assumed|put|added|removed|marked|went)\b{_REST}|here(?:['’]s| is| are) (?:the|your) requested\b{_REST}"
                rf"|you (?:may|might|could)(?: also)? (?:want|wish|like) to (?:add|include|replace|adjust|personali[sz]e|insert|swap|expand|cite|link)\b[^.!?\n]{{0,50}}\b(?:examples?|quotes?|statistics?|links?|call to action|headlines?|anecdotes?|sources?|citations?|hashtags|captions?|subheadings?|keywords?|paragraphs?|{_of('texts')})\b{_REST}"
                rf"|please (?:double[- ]check|check|verify|review|confirm) [^.!?\n]{{2,60}}, (?:as|since|because) (?:i (?:may|might|could) (?:not )?(?:have|be (?:wrong|mistaken|outdated)|make)|my (?:knowledge|training))\b{_REST}|(?:this|the) (?:[\w-]+ )?(?:{_of('texts')}) (?:is|comes (?:in|out) (?:at|to)|runs to|has|should be) (?:about |around |roughly |approximately |just under |just over |exactly |under |over )?\d[\d,]* words\b{_REST}"
                rf"|my (?:training data|training|knowledge)(?: base)? (?:may|might|does|do|will)(?:n['’]t| not) (?:include|cover|reflect|contain|extend)\b{_REST})[.!]?{STOP}"
            )
        ),
    ),
    (
        "assistant",
        anchors("write it |write this |add a |add an |add one |add two |add three |don't |don’t |do not |never "),
        call(
            rf"{STARTS}(?:please )?(?:write (?:it|this) (?:like|as if|as though|as an?|for an?)\b{_REST}|add (?:an?|one|two|three) (?:short |brief |catchy |strong |new |final )*(?:paragraph|section|sentence|headline|conclusion|introduction|intro|call to action|summary|bullet point|subheading|hook|closing)s? (?:about|on|at the|to the|with|explaining|that|and)\b{_REST}|(?:don['’]t|do not|never) (?:mention|say|use|include|write|sound|add|make it|let)\b[^.!?\n]{{0,50}}\b(?:ai|chatgpt|bullet points|bullets|em[- ]dashes|emojis?|markdown|clich[eé]s|hashtags|buzzwords|first person|passive voice)\b{_REST})[.!]?{STOP}"
        ),
    ),
    (
        "assistant",
        anchors(
            "bracketed|in brackets|your expectations|your needs|your vision|you're looking for|you’re looking for|you were looking for|what you wanted|copy and paste|may be out of date|may be outdated|may not be accurate|may not be up to date|may be incomplete|may contain errors|make this |make it |this draft |placeholder|this answer |this summary |what you after|this response |inside brackets|this information |feel free to use |what you’d wanted|what you asked for|in square brackets|feel free to copy |feel free to edit |feel free to tweak |feel free to adapt |feel free to modify |what you'd asked for|what you looking for|feel free to adjust |what you’d asked for|inside square brackets|what you'd looking for|feel free to customise |feel free to customize |what you’re |what you're |what you are |what you were |what you’d after|what you'd wanted|what you’d looking for|had in mind"
        ),
        call(
            lambda: (
                rf"{STARTS}(?:(?:please |just |be sure to |make sure to |remember to |you can )*(?:replace|fill in|complete|update|customi[sz]e|swap(?: out)?|change) (?:the|any|all|all the|these) (?:[\w-]+ ){{0,2}}?(?:bracketed (?:\w+)|(?:\w+ )?(?:in|inside) (?:square )?brackets|placeholders?(?: \w+)?){_REST}"
                rf"|{_YES}?i hope (?:this|it|that)(?: \w+)? (?:meets|matches|fits|captures|suits|is|works as) [^.!?\n]{{0,40}}?\b(?:your (?:expectations|needs|vision)|what you(?:['’]re| were| are|['’]d)? (?:looking for|wanted|had in mind|asked for|after)|you had in mind){_REST}"
                rf"|feel free to (?:copy and paste (?:this|it|the (?:text|draft|version|above)|any of (?:this|these|it)) (?:into|in|as)|(?:copy|use|edit|adapt|tweak|adjust|modify|customi[sz]e) (?:this|it|the (?:text|draft|version|above)|any of (?:this|these|it)) to (?:match|fit|suit) your (?:[\w-]+ )?(?:voice|tone|style|audience|brand|needs|document|site|blog)){_REST}"
                rf"|this (?:answer|response|draft|summary|information)(?: above| below)? (?:may|might|could) (?:not be |be |contain )(?:out of date|outdated|accurate|up to date|incomplete|inaccurate|errors|mistakes|current){_REST}"
                rf"|to make (?:this|it) (?:even )?(?:stronger|better|punchier|shorter|longer|clearer|livelier|warmer|tighter|more [\w-]+), (?:you (?:could|might|can)|consider|try|i(?:['’]d| would| can| could)) (?:adding|add|include|including|cut|cutting|replace|replacing|trim|use|using|open|opening|end|ending)\b{_REST})[.!]?{STOP}"
            )
        ),
    ),
    (
        "assistant",
        anchors(
            "write |sound |keep the same|the text|the paragraph|the passage|the article|this text|this paragraph|this passage|fix the |fix this |edit the |edit this |expand the |reword the |shorten the |reword this |expand this |improve the |shorten this |improve this |rephrase the |simplify the |continue the |rephrase this |continue this |summarize the |simplify this |translate the |summarise the |proofread the |paraphrase the |summarise this |summarize this |translate this |proofread this |paraphrase this |make it read less|make it read more|make that read less|make that read more|make this read less|make this read more"
        ),
        call(
            rf"{STARTS}(?:please )?(?:(?:can|could|would) you (?:please )?)?(?:(?:re)?write (?:it |this |that )?(?:again )?in (?:the|a) (?:[\w-]+ )?(?:style|tone|voice|manner) of\b{_REST}|write (?:me )?(?:about |around )?\d[\d,]*[ -]words? (?:on|about|for|describing|explaining)\b{_REST}|make (?:it|this|that) (?:sound|read) (?:more|less)\b{_REST}|keep the same (?:structure|tone|length|format|style|meaning|wording)\b[^.!?\n]{{0,30}}\b(?:but|and) (?:use|make|change|write|shorten|add|remove|avoid)\b{_REST}|(?:continue|expand|summari[sz]e|shorten|translate|improve|rewrite|paraphrase|proofread|simplify|rephrase|reword|edit|fix) (?:the|this) (?:text|paragraph|passage|article)s?(?: (?:above|below|into|to|for|in|so|and|with)\b{_REST})?)[.:!]?{STOP}"
        ),
    ),
    (
        "assistant",
        anchors(
            "question|catch|point|idea|choice|topic|thinking|call|request|prompt|right|apologies|sorry|mistake|apologise|apologize|to help|of course|certainly|absolutely|sure|understood|got it|no problem|noted|okay|gladly|perfect|nice|excellent|wonderful|great|thank"
        ),
        call(lambda: rf"{STARTS}{_ACK}(?:{_ACK})?{_ANSWER}[^.!?:\n]{{0,110}}(?:[.!] [^\n]{{0,110}})?{_ENDS}"),
    ),
    (
        "assistant",
        anchors(
            "and i'll|and i’ll|and i will|and i can|, i can|, i'll|, i’ll|, i could|so i can|me know and|me know if|happy to|glad to|, i will |and i could"
        ),
        call(
            lambda: (
                rf"{STARTS}(?:(?:just |please |simply )?(?:{_GIVES} (?:me )?(?!me\b)[^.!?\n]{{2,60}}?|say the word|let me know(?: [^.!?\n]{{2,60}}?)?|ask|(?:tell|show) me [^.!?\n]{{2,60}}?),? and {_WILL} (?:(?:{_WORK}|slot|redo|rework|tweak|update|suggest|trim)|(?:work|change|fix|help|plug|build|cut|do|get)\b(?=[^\n]*\b(?:{_of('texts')}|tone|wording|style|draft|version|rewrite|edit)\b))\b{_REST}"
                rf"|if you(?:['’]d like to|['’]re able to| can| could|['’]d)? (?:{_GIVES}|have|let me know|prefer|want|need) [^.!?\n]{{3,80}}?, {_WILL} (?:{_WORK}|work|slot|redo|rework|tweak|update|change|fix|suggest|build|cut|trim|pull|do (?:that|so)|(?:be|make|get) more)\b{_REST})[.!]?{STOP}"
            )
        ),
    ),
    (
        "assistant",
        anchors(
            "double-check|double check|verify|treat |confirm |check |fact-check|be sure to|take | can’t | cannot | could n't | could n’t | could not |’m unable to |'m unable to | am unable to |'m not able to | was unable to |’m not able to | have no way to | am not able to | was not able to | was n’t able to | was n't able to | do not have a way to |i can't "
        ),
        call(
            rf"{STARTS}(?:unfortunately,? |please note(?: that)?[:,]? |note(?: that)?[:,]? )?{_UNSURE} (?:(?:independently|fully) )?(?:verify|confirm|find|access|check|browse|open|locate|cross-check)\b(?=[^.!?\n]*\b(?:sources?|claims?|figures?|statistics?|quotes?|quotations?|links?|articles?|pages?|dates?|information|data|reports?|stud(?:y|ies)|websites?|documents?|citations?|details?|facts?|events?|references?)\b)[^.!?\n]{{2,80}}[,;.–—-] ?(?:so|and|but)? ?(?:please |you(?:['’]ll| should| may| will) (?:want|need)? ?(?:to )?|be sure to |make sure to )*(?:double[- ]check|verify|treat|check|confirm|fact-check)\b{_REST}[.!]?{STOP}"
        ),
    ),
    (
        "assistant",
        anchors(
            "inappropriate|irresponsible|unethical|i'm not able|i’m not able|i am not able|i'm unable|i’m unable|i am unable|don't have|don’t have|do not have|i can't|i can’t|i cannot|i won't|i won’t"
        ),
        call(
            rf"{STARTS}(?:(?:i['’]m sorry|sorry|unfortunately|i apologi[sz]e),? ?(?:but )?)?(?:it (?:would be|['’]d be|is) (?:inappropriate|irresponsible|unethical)(?: of me| for me)? (?:to )?(?:produce|create|write|provide|generate|assist|help)\b{_REST}|i(?:['’]m| am) (?:unable|not able) to (?:produce|create|write|generate|assist|help|comply|fulfil+)\b[^.!?\n]{{0,40}}\b(?:this|that|your|such|the) (?:\w+ ){{0,2}}(?:content|request|topic|task|text|article|material|prompt)\b{_REST}"
            rf"|i (?:can['’]t|cannot|won['’]t) (?:produce|create|write|generate|assist with|help with|comply with|fulfil+|continue with) [^.!?\n]{{0,40}}\b(?:content|request|topic|task|material|prompt)\b{_REST}|i (?:don['’]t|do not) have (?:the (?:ability|capability|means)|a way|access) to (?:open|browse|access|see|view|read|search|look up|retrieve|remember|your|external|previous|earlier|real-time|live|current|any)\b[^.!?\n]{{0,60}}\b(?:links?|websites?|the web|internet|files?|images?|attachments?|conversations?|databases?|data|information|documents?|sources?|chats?|events?|pages?)\b{_REST})[.!]?{STOP}"
        ),
    ),
    (
        "assistant",
        anchors("bullet points:"),
        call(r"^[ \t]*\d{1,2}[.)] (?-i:BULLET POINTS):[ \t]*$"),
    ),
    (
        "assistant",
        anchors(
            "act as |summari|make this |make it |shorten |translate |turn |paraphrase |proofread |improve |write |create |generate |draft |expand |edit |produce |you are |pretend to be |take on the role of |rework |give me "
        ),
        call(
            lambda: (
                rf"{STARTS}(?:\d{{1,2}}[.)] (?=[^\n]*:$))?(?:(?:user|me|prompt|q) ?: ?)?(?:please )?(?:(?:can|could|would|will) you (?:please )?)?(?:(?:act as|pretend (?:to be|you are)|imagine you are|take on the role of|you are) (?:an? |the )?(?:[\w-]+ ){{0,4}}?(?:{_of('roles')})s?\b[^\n]{{0,40}}?(?:[.,:;]|\band\b|\bwho\b)[^\n]{{0,40}}?\b(?:write|rewrite|include|create|draft|generate|edit|produce|summari[sz]e|your task|tell|give|translate|improve|help|i want)\b[^\n]{{0,160}}"
                rf"|(?:{_WORK}|rephrase|reword|paraphrase|proofread|improve|rework|edit|produce|give me) (?:(?:the )?(?:following|text below|text above|above|below)(?: \w+)?|this(?: \w+)?|it|my \w+|me an? (?:[\w-]+ ){{0,4}}?{_of('texts')}|an? (?:[\w-]+ ){{0,4}}?{_of('texts')} (?:of|in|with|under) (?:about |around |at least )?\d)\b(?=[^\n]*\b(?:{_of('ordered')})\b|[^\n]*\b(?:in|of|under|about|around|at least|than) (?:[\w-]+ )?(?:\d[\d,]*|two|three|four|five|six|seven|eight|ten) (?:paragraphs?|words?|sentences?|bullet|lines|characters)\b)[^\n]{{3,160}})$"
            )
        ),
    ),
    (
        "assistant",
        anchors(
            "changes|edits|improvements|changed:|title|headline|subject line|hashtags|option|version|variant|word count|slug|ideas|draft |caption|revisions|variations|variation |pull quote|adjustments|suggestions|alternatives|meta description|and why"
        ),
        call(
            lambda: (
                rf"{STARTS}(?:(?:here(?:['’]s| is| are) )?(?:a )?(?:(?:the )?(?:key|main|summary of(?: the)?) )?(?:changes|edits|improvements|adjustments|revisions)(?: that)? (?:i|i['’]ve|we) (?:have )?(?:made|applied|introduced)\b[^:\n]{{0,30}}:[^\n]{{0,140}}|(?:here(?:['’]s| is) )?what i(?:['’]ve| have)? changed(?: and why)?:[^\n]{{0,140}}"
                rf"|(?:suggested|possible|proposed|alternative|alternate) (?:seo )?(?:titles?|headlines?|subject lines?|captions?|hashtags|meta description|slugs?|pull quotes?)[*_ ]*:[^\n]{{0,140}}|(?:option|version|variant|variation|headline|draft) \d+[*_]* ?(?:[:(–—-] ?)+(?:(?:slightly |more |a bit |very )?{_of('manners')}\b[^\n]{{0,60}})"
                rf"|{_HERE} (?:a few|some|several|two|three|four|five|six|ten|\d+)(?: [\w-]+){{0,2}} (?:headline|title|caption|tagline|hook|subject line|opening|intro|slogan|hashtag|tweet) (?:ideas|options|suggestions|variations|alternatives)\b[^.!?\n]{{0,60}}[:.]?|(?:approximate |approx\.? |total |final )?word count[*_]*: ?[*_]*(?:about |approx(?:imately|\.) |~)?\d[\d,]*(?: words)? ?[(–—-][^\n]{{3,60}})[*_\s]*$"
            )
        ),
    ),
    (
        "assistant",
        anchors("fictional|fictitious|hypothetical|illustrative"),
        call(
            rf"{STARTS}(?:(?:please )?note(?: that)?[:,]? )?(?:this|the (?:above|following)|everything above) (?:\w+ )?(?:is|are|was) (?:an? )?(?:purely |entirely )?(?:fictional|fictitious|hypothetical|illustrative) (?:example|scenario|sample|piece|text|article|story|account)s? (?:created|written|generated|made|for|and (?:is )?not)\b[^.!?\n]{{0,70}}[.!]?{STOP}"
        ),
    ),
    (
        "assistant",
        ("here's ", "here’s ", "here is ", "here are ", "below is ", "below are ", "below you", "this is "),
        call(
            lambda: (
                rf"{STARTS}(?:{_YES}{{1,2}}{_HERE} {_SOME} (?:[^.!?:\n]{{0,90}}:|(?:[\w'’-]+ ){{0,4}}?{_of('texts')}\b[^.!?:\n]{{0,90}}\.)"
                rf"|{_HERE} {_SOME} (?:[\w'’-]+ ){{0,3}}?(?:\d[\d,]*[ -]words?|{_of('reworked')}(?! (?:snippet|excerpt|extract|portion|part)s? (?:of|from)\b)) (?:[\w'’-]+ ){{0,4}}?{_of('texts')}\b{_REST}[:.]"
                rf"|{_HERE} {_SOME} (?:[\w'’-]+ ){{0,4}}?{_of('texts')} (?:that )?(?:you (?:asked for|requested|wanted)|as (?:you )?(?:requested|asked)|based on (?:your|the (?:information|details|prompt|notes|outline|text) you))\b{_REST}[:.]"
                rf"|{_HERE} (?:two|three|four|five|six|seven|eight|ten|some|a few|several|\d+) (?:[\w'’-]+ ){{0,2}}?(?:alternative|possible|suggested|catchy|potential|engaging|different) (?:[\w'’-]+ ){{0,2}}?(?:headlines?|titles?|options|captions?|versions?|subject lines|taglines?|slogans?|tweets?|hooks?|openings?|openers?|intros?|introductions?|endings?|conclusions?|leads?|angles|drafts|standfirsts?)\b{_REST}[:.]){STOP}"
            )
        ),
    ),
    (
        "assistant",
        anchors(
            "you provided|you gave|you've provided|you’ve provided|you shared|your prompt|your request|your instructions|the prompt| is written | is created | is drafted | is composed | was drafted | was created | is produced | was written | is generated | was composed | was produced | was generated |based on text you|based on notes you| has been drafted | has been created | has been written |based on facts you| has been composed |based on prompt you| meets your outline| has been produced |based on outline you| has been generated |based on details you|based on sources you|based on the text you| follows your outline| reflects your outline|based on the facts you|based on text that you| meets your guidelines| respects your outline|based on the notes you| sticks to your outline|based on facts that you|based on notes that you|based on information you|based on the sources you|based on prompt that you| meets your requirements| adheres to your outline|based on the details you|based on the outline you| follows your guidelines|based on sources that you|based on details that you| reflects your guidelines|based on outline that you| respects your guidelines|based on instructions you| follows your requirements|based on the text that you| sticks to your guidelines|based on the notes that you| respects your requirements| reflects your requirements|based on the facts that you| adheres to your guidelines|based on the information you| sticks to your requirements| adheres to your requirements|based on the sources that you|based on the details that you|based on information that you|based on the instructions you|based on instructions that you|based on the information that you|based on the instructions that you|you supplied|you pasted"
        ),
        call(
            lambda: (
                rf"{STARTS}(?:based on (?:the )?(?:information|details|notes|text|prompt|instructions|outline|facts|sources) (?:that )?you(?:['’]ve| have)? (?:provided|gave|given|shared|pasted|supplied)(?: me)?, ?{_REST}[:.]"
                rf"|(?:note|disclaimer|please note)?[: ]*(?:that )?(?:this|the above|the following) (?:[\w-]+ )?{_of('texts')} (?:was|is|has been) (?:generated|written|created|produced|drafted|composed) (?:\w+ )?(?:based on|according to|in response to|from|following) (?:your|the|a) (?:prompt|request|instructions|input|query|outline)s?\b{_REST}[.:]?"
                rf"|this (?:draft|version|{_of('texts')}) (?:follows|meets|sticks to|adheres to|reflects|respects) your (?:instructions|request|requirements|prompt|guidelines|outline)\b{_REST}[.:]?){STOP}"
            )
        ),
    ),
    (
        "assistant",
        anchors(
            "i've |i’ve |i have |i can |i could |let me |feel free|i tried to|i made up|i invented|note that i fabricated "
        ),
        call(
            lambda: (
                rf"{STARTS}(?:{_YES}?i(?:['’]ve| have) (?:rewritten|revised|shortened|expanded|edited|reworded|rephrased|condensed|polished|restructured|simplified|paraphrased|proofread|reworked|drafted) (?:the|your|this) (?:[\w-]+ )?(?:{_of('texts')}|passage|section|sentence|wording|tone)s? (?:to (?:make|be|sound|read|improve|keep|fit|flow)|for (?:clarity|you|concision|readability|flow)|as (?:you )?(?:asked|requested)|below|in a|with a|while)\b{_REST}[.:!]?"
                rf"|i (?:can|could) (?:also |further |easily )?{_WORK} (?:it|this|the {_of('texts')}|a|an|more|any|some){_REST} if you(?:['’]d)? (?:prefer|like|want|wish|need)\b{_REST}[.!?]?|{_YES}?let me (?:rewrite|revise|rephrase|redo|shorten|fix|expand|translate|reword) (?:that|this|it|the {_of('texts')})(?: for you| again)?[.:!]?"
                rf"|feel free to (?:ask|let me know|reach out)(?: me)? if (?:you(?:['’]d)? (?:want|need|like|have)|anything|there){_REST}[.!]?|(?:please )?note that i (?:made up|invented|fabricated) {_REST}[.]?){STOP}"
            )
        ),
    ),
    (
        "assistant",
        anchors(
            "fictional|fictitious|made up|made-up|placeholders|invented|illustrative|before you publish|before publication|before you post|before post|hypothetical|before publish|is example|are example|purely example"
        ),
        call(
            rf"{STARTS}(?:(?:please note[: ]*(?:that )?|note[: ]*(?:that )?|remember[: ]*(?:that )?)?(?:the |all |any )*(?:quotes?|quotations?|names?|figures?|statistics|numbers|details|sources|dates)(?: and \w+)?(?: above| below| here| used| in (?:this|the) \w+)* (?:are|is|were) (?:purely |entirely |all )?(?:fictional|fictitious|made[- ]up|invented|placeholders|illustrative|hypothetical|examples?)\b{_REST}\b(?:replaced?|verif\w+|checked|real ones|actual)\b{_REST}"
            rf"|(?:please |remember to |be sure to |make sure (?:to|you) |don['’]t forget to |always )+(?:fact[- ]check|verify|double[- ]check|check|replace|update|fill in|confirm) (?:the|any|all|these) {_REST}\bbefore (?:you )?(?:publish|post)\w*\b{_REST})[.!]?{STOP}"
        ),
    ),
    (
        "assistant",
        anchors(
            "personal opinions|personal beliefs|personal feelings|my knowledge |my training |real-time|the internet| as my training| as my knowledge| since my training| since my knowledge| because my training| because my knowledge|i don’t have personal preferences|i don't have personal preferences|i don't have personal experiences|i don’t have personal experiences|i do not have personal preferences|i do not have personal experiences"
        ),
        call(
            rf"{STARTS}(?:(?:unfortunately|sorry|please note that|note that|i['’]m sorry, but)[,:]? ?)?(?:i (?:do not|don['’]t) have personal (?:opinions|beliefs|feelings|experiences|preferences)\b{_REST}|(?:i am|i['’]m) (?:unable|not able) to (?:verify|confirm|browse|access|check|provide){_REST} (?:as|since|because) my (?:knowledge|training)(?: data)?\b{_REST}"
            rf"|my (?:knowledge|training data|training) (?:base )?(?:ends|stops|only goes|goes (?:only )?up|only extends|extends|is (?:limited|current) (?:to|up|as)|was last updated|cuts off){_REST}\d{{4}}{_REST})[.!]?{STOP}"
        ),
    ),
    (
        "assistant",
        anchors(
            "you asked|you requested|you wanted|you mentioned|you suggested|i can |i could |i'll |i’ll |i will |i'm just|i’m just|i am just|i'm only|i am only|i'm an ai|i am an ai|hope this|hope that|hope it|this response|this answer|this output|as requested|per your|here's your|here’s your|here is your|just ask|let me know|happy to|i'm a |, just say|here’s the |here's the |you’ve asked|here is the |i can't give |you’ve wanted|i can’t give |i can’t offer |i cannot give |i can't offer |, just tell me|you have wanted|i cannot offer |i can’t access |i can't access |i cannot access |you've suggested|i can’t provide |i can't provide |i cannot provide |you have suggested|, feel free to ask|i am unable to give |i am unable to offer |i am unable to access |i am unable to provide |i’m a |i am a |you've wanted|you have asked|you’ve mentioned|you’ve requested|you've requested|you have mentioned|you've mentioned|you’ve suggested|as asked"
        ),
        call(
            rf"{STARTS}(?:i(?:['’]ve| have) (?:made|added|removed|adjusted|updated|included|incorporated|kept|applied|changed) (?:the|your|all|those|these) [^.!?\n]{{2,50}}\byou(?:['’]ve| have)? (?:asked|requested|wanted|mentioned|suggested)\b{_REST}|let me know [^.!?\n]{{2,60}}\bi(?: can| could| will|['’]ll) (?:adjust|change|revise|tweak|edit|rewrite|expand|refine|update|shorten|rework)\b{_REST}"
            rf"|i(?:['’]m| am) (?:just |only )?an? (?:ai|language model|ai (?:assistant|model))\b[^.!?\n]*\b(?:and|so) (?:i )?(?:have no|can['’]t|cannot|don['’]t|do not|am unable)\b{_REST}|(?:i )?hope (?:this|that|it) (?:works|helps|is what|fits|meets)[^.!?\n]*[.!] (?:want me to|would you like me to|do you want me to|shall i|should i)\b[^\n]{{0,80}}"
            rf"|this (?:response|answer|output) (?:was|is|has been) (?:generated|written|produced|created) by{_REST}|(?:as (?:you )?(?:requested|asked)|(?:as )?per your (?:request|instructions)),? (?:here|below|i['’ ])[^\n]{{3,100}}|here(?:['’]s| is) (?:the|your) (?:final|updated|polished|finished|new|edited|improved) (?:version|draft|article|text|piece|copy|post|essay|story)\b{_REST}[:.]"
            rf"|if you (?:need|want|would like|prefer|['’]d like) [^.!?\n]{{0,40}}\b(?:different|another|shorter|longer|formal|tone|angle|version|style|headlines?|changes|revisions?|edits|tweaks|adjustments)\b[^.!?\n]{{0,30}}, ?(?:just (?:ask|let me know|say|tell me)|let me know|feel free to ask|i(?:['’]d be| am|['’]m) happy to){_REST}"
            rf"|i (?:can['’]t|cannot|am unable to) (?:provide|access|give|offer) (?:real-time|current|live|up-to-date) (?:information|data|news|weather|results|scores|updates){_REST}){_ENDS}"
        ),
    ),
    (
        "assistant",
        ("meta description", "meta title", "seo title", "seo description"),
        call(
            r"^[*_ ]*(?:meta description|meta title|seo title|seo description)[*_]*:[*_]* ?[\w“\"][^\n]{20,170}[*_]*$"
        ),
    ),
    (
        "assistant",
        (
            "user:",
            "human:",
            "prompt:",
            "chatgpt:",
            "assistant:",
            "claude:",
            "gemini:",
            "prompt",
            "gemini",
            "claude",
            "chatgpt",
            "copilot",
            "assistant",
            "user*",
            "user_",
            "user :",
            "human*",
            "human_",
            "human :",
        ),
        call(
            rf"^[*_ ]*(?:(?:user|human|prompt)[*_]*:[*_]* ?(?:please )?(?:can you |could you )?(?:write|draft|create|generate|rewrite|summari[sz]e|translate|give me|help me|make|shorten|expand)\b{_REST}|(?:chatgpt|assistant|claude|gemini|copilot)[*_]*:[*_]* ?{_YES}?(?:here(?:['’]s| is| are) (?:an?|the|your)|i['’]d be happy to|as an ai)\b{_REST})[.:!?]?[*_\s]*$"
        ),
    ),
    (
        "assistant",
        anchors("in a |in an |with a |with an |using a |using an |word count|happy to |glad to |delighted to "),
        call(
            lambda: (
                rf"{STARTS}(?:(?:please )?(?:(?:can|could) you (?:please )?)?(?:write|draft|create|generate|compose|produce)(?: me| us)? an? (?:[\w-]+ ){{0,3}}?{_of('ordered_texts')} (?:about|on|explaining|describing|announcing|based on) [^.!?\n]{{3,100}}?,? (?:in|with|using) an? {_MANNER}\b{_REST}[.!?]?"
                rf"|{_HERE} (?:the|your) (?:[\w'’-]+ ){{0,2}}?{_of('ordered_texts')},? (?:(?:re)?written|drafted|revised|redone|reworked|rephrased|shortened|adapted) (?:in|with|using) an? {_MANNER}\b{_REST}[:.]"
                rf"|(?:approximate |total |final )?word count[*_]*: ?[*_]*(?:about |approx(?:imately|\.) |~)?\d[\d,]*(?: words)?[.,;] (?:this|it|which|that) (?:meets|fits|is|stays|falls|keeps|matches|satisfies|respects)\b[^.!?\n]{{0,60}}\b(?:requirements?|limit|you (?:asked|requested|wanted|specified)|your (?:request|target|brief)|requested|target)\b{_REST}[.!]?"
                rf"|{_YES}{{0,2}}(?:i(?:['’]d| would) be|i(?:['’]m| am)|(?:very )?) ?(?:more than |very )?(?:happy|glad|delighted) to {_WORK} (?:that|this|it|one|(?:an?|the|your|this|that) (?:[\w-]+ ){{0,3}}?{_of('texts')}) for you{_REST}[.!]?){STOP}"
            )
        ),
    ),
    (
        "assistant",
        anchors(
            "as you asked|as you requested|as you wanted|as you suggested|as requested|per your|flow|readability|clarity|brevity|reads |sounds |concise|natural|punch|clearer|shorter|tighter|stronger|engaging|feel free to |i’ve |i've just |i have also |as asked|you had wanted|you had asked|you had requested|you had suggested|you have suggested|you have requested|you have asked|you have wanted|you’ve asked|you've asked|you’ve wanted|you've wanted|you’ve requested|you've requested|you've suggested|you’ve suggested"
        ),
        call(
            lambda: (
                rf"{STARTS}(?:i(?:['’]ve| have)? (?:also |now |just )?(?:{_of('restyled')}) [^.!?\n]{{0,60}}?\b(?:{_of('styled')})\b[^.!?\n]{{0,60}}?,? (?:(?:just |exactly )?as (?:you(?:['’]ve| have| had)? (?:asked|requested|wanted|suggested)|requested)|(?:as )?per your (?:request|instructions|notes?|feedback))(?: for)?"
                rf"|i(?:['’]ve| have) (?:also |now |just )?(?:{_of('restyled')}) (?:[\w-]+ ){{0,4}}?(?:{_of('styled')})\b[^.!?\n]{{0,30}}?\b(?:so(?: that)?|to|for|and)\b[^.!?\n]{{0,40}}?\b(?:flows?|readability|clarity|brevity|reads?|sounds?|concise|natural(?:ly)?|punch(?:y|ier)|clearer|shorter|tighter|stronger|engaging)\b{_REST}"
                rf"|feel free to (?:tweak|adjust|adapt|modify|customi[sz]e|edit|personali[sz]e|change|swap(?: out)?|replace|reword|update) (?:the|any|all|any of the) (?:[\w-]+(?:,? and |, | )){{0,4}}?(?:names?|dates?|figures|{_of('styled')})\b[^.!?\n]{{0,30}}?(?:to (?:suit|fit|match|meet|reflect) your\b(?! (?:taste|kitchen|garden|home))|as (?:needed|required|necessary|you (?:see fit|like|need|wish))|with your own)[^.!?\n]{{0,40}})[.!]?{STOP}"
            )
        ),
    ),
)
