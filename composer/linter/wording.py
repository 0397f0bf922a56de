"""Small word groups that many rules share, written `<name>` inside a pattern.

Patterns run on folded text (small letters, no accents, straight quotes, single spaces) and must be
valid in RE2 and in `re` alike: no lookaround, no back-reference.
"""

import re

WORDS: dict[str, str] = {
    # any word, in a gap; ASCII keeps the automaton small, and folded Latin text is ASCII
    "word": r"[a-z0-9'&/+%$#@()*_-]+",
    # grammar
    "i'd": r"i(?:'?d| would| should)",
    "i'm": r"i(?:'?m| am)",
    "i've": r"i(?:'?ve| have)",
    "we're": r"we(?:'re| are)",
    "you're": r"you(?:'?re| are)",
    "you've": r"you(?:'?ve| have)",
    "i": r"(?:i|we)",
    "my": r"(?:my|our)",
    "me": r"(?:me|us)",
    "a": r"(?:an?|the|some|any|this|one)",
    # adverbs, each with the space after it; use as "<so>impressed"
    "so": r"(?:(?:really|truly|very|so|quite|genuinely|deeply|absolutely|incredibly|super|extremely"
    r"|particularly|especially|greatly|highly|pretty|most|always|also|personally|immediately"
    r"|thoroughly|immensely|seriously|honestly|utterly|rather) ){0,2}",
    "just": r"(?:(?:just|also|only|simply|really|very much|recently|actually|finally|quickly|still"
    r"|therefore|thus|personally|always|sincerely|kindly|definitely|certainly) ){0,2}",
    # "I would like to", "I'd love to", "love to", "would be happy to"
    "i'd like": r"(?:(?:i|we)(?:'?d|'ll| would| will| should)? )?(?:would )?"
    r"(?:(?:just|also|only|simply|really|very much|personally|absolutely|sincerely|dearly) ){0,2}"
    r"(?:like|love|want|wanted|wish|be (?:so |very |really )?(?:happy|glad|delighted|pleased|grateful"
    r"|thrilled|keen|interested|honou?red|great|good|nice|lovely|wonderful))",
    # things people praise
    "profile": r"(?:linkedin |professional )?(?:profile|page|background|experience|career|resume"
    r"|cv|bio|credentials|work history)",
    "background": r"(?:professional |educational |academic |career |work |strong |diverse |vast |wide )*"
    r"(?:background|experiences?|career(?: path| journey)?|work|profile|journey|expertise|skills?"
    r"|skill ?sets?|track record|achievements?|accomplishments?|resume|cv|trajectory"
    r"|portfolio|leadership|credentials|body of work|path)",
    "post": r"(?:(?:latest|recent|last|linkedin|insightful|great|amazing|excellent|wonderful"
    r"|thoughtful|brilliant|fantastic|interesting|inspiring) )*"
    r"(?:posts?|articles?|comments?|content|blogs?(?: posts?)?|updates?|newsletters?|videos?)",
    "company": r"(?:companies|company|businesses|business|organi[sz]ations?|firms?|teams?|brands?"
    r"|startups?|start-ups|agencies|agency|enterprises?)",
    "companies": r"(?:<word> ){0,3}(?:companies|businesses|organi[sz]ations|firms|teams|brands"
    r"|startups|start-ups|agencies|enterprises|founders|owners|leaders|executives|professionals"
    r"|entrepreneurs|coaches|consultants|managers|clients|smes|smbs|manufacturers|retailers)",
    "offer": r"(?:<word> ){0,3}(?:products?|solutions?|services?|platform|software|tools?|offers?"
    r"|offerings?|app|technology|system|program(?:me)?|approach)",
    # asking
    "quick": r"(?:(?:quick|brief|short|casual|informal|virtual|relaxed|friendly|small|fast|little"
    r"|introductory|intro|discovery|exploratory|no-obligation|zoom|phone|video|teams|coffee"
    r"|(?:\d{1,2}|ten|fifteen|twenty|thirty|five)[ -]?min(?:ute)?s?)[ ,-]{0,3}(?:and )?)",
    "call": r"(?:(?:phone |zoom |video |coffee |intro |discovery )?(?:calls?|chats?|conversations?|coffees?"
    r"|meetings?|zoom|talk|catch-?up|demo|sync))",
    "soon": r"(?:sometime |some time )?(?:this|next|the coming|later this|early next) (?:week|month)",
    "opportunity": r"(?:(?:job|career|work|business|professional|new|open|suitable|relevant) )*"
    r"(?:opportunit(?:y|ies)|roles?|positions?|openings?|vacanc(?:y|ies)|jobs?)",
    "reach out": r"(?:reach|reached|reaching|reaches) out",
}

_NAME = re.compile(r"<([a-z' ]+)>")


def expand(pattern: str) -> str:
    """The pattern with every `<name>` replaced. Raises KeyError for an unknown name."""
    return _NAME.sub(lambda match: expand(WORDS[match[1]]), pattern)


# A greeting at the start of a folded message, with the name and the punctuation after it.
GREETING = (
    r" ?(?:(?:hi|hello|hey|heya|hiya|howdy|dear|greetings|good (?:morning|afternoon|evening|day)"
    r"|hallo|liebe[rs]?|sehr geehrte[rs]?|guten (?:tag|morgen|abend)|bonjour|salut|cher|chere|hola"
    r"|buenos dias|buenas tardes|estimad[oa]|ciao|buongiorno|salve|gentile|caro|cara|ola|oi|bom dia"
    r"|boa tarde|prezad[oa]|hoi|beste|goedendag|goedemorgen|dag|moin|servus)\b"
    r"(?: there| all| everyone| again| both)?(?: [^ ,.!?:;–]+){0,4}|[^ ,.!?:;–]+(?: [^ ,.!?:;–]+)?)"
    r"[,.!:;–-]+ *"
    r"|(?:hi|hello|hey|dear|hallo|hola|ciao|bonjour|ola|hoi)(?: there| all)?(?: [^ ,.!?:;–]+){0,3} "
)

# A sign-off at the end, with the name after it.
SIGN_OFF = (
    r"[ ,.!–-]*\b(?:(?:best|kind|warm|many|with)(?: best| kind| warm)?(?: regards| wishes| thanks)?"
    r"|regards|thanks(?: so much| a lot| again| in advance)?|thank you(?: so much| very much| in advance)?"
    r"|cheers|sincerely|yours(?: sincerely| truly| faithfully)?|all the best|warmly|respectfully"
    r"|take care|have a (?:great|nice|good|wonderful|lovely) (?:day|week|weekend|one))"
    r"[ ,.!–-]*(?:[^ ,.!?]+[ ,.!]*){0,3}$"
)
