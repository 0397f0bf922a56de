"""The phrases of a headhunter's letter, in Portuguese.

Why: they sound discreet and hold neither the job nor a reason to pick this person.
Instead: name the job, the place, the pay, and which of their works made you write.
Source: our own judgment, from how such notes are written in Portuguese.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="search-letter-pt",
    category="recruiter-boilerplate",
    severity="warning",
    doc=__doc__,
    message="“{}” could stand in any search letter. Which job is it, and what of theirs fits?",
    grade="own",
    find=phrases(
        "(?:o )?(?:seu|teu) (?:nome|perfil) (?:surgiu|apareceu|destacou-se|emergiu|foi identificado|se destacou|foi referenciado)(?: (?:varias vezes|logo))? (?:na|nas|em|numa|durante|no decorrer de|no ambito de|durante a) ?(?:a |uma )?(?:nossas?|minhas?)? ?(?:[a-z]+ )?(?:pesquisas?|buscas?|mapeamento|processo|procura)",
        "(?:exatamente|precisamente|justamente) (?:a|o|essa|esse|aquela) (?:rara )?(?:combinacao|mistura|mix) (?:de|entre) (?:[a-z'-]+,? ){0,4}?(?:strateg|techn|tecn|kommerz|commer|comerc|leader|lider|manage|operat|operac|operaz|analy|analit|skill|experi|esperien|exper|compet|kompet|erfahr|ervar|kennis|fue?hrung|vertrieb|sector|expertise|qualit|talent|fae?higkeit|branche|attribut)[a-z]*",
        "(?:talvez|provavelmente|imagino que|e possivel que|sei que|pode ser que|certamente) (?:ja )?(?:voce )?(?:esteja|estejas|esta|estas|se sinta) (?:muito |bastante |perfeitamente )?(?:feliz|satisfeit[oa]|content[ea]|bem|realizad[oa]) (?:(?:ai )?onde (?:esta|estas|voce esta|se encontra)|(?:na|no|com [oa]) (?:sua|seu|tua|teu) (?:[a-z]+ )?(?:funcao|cargo|emprego|posicao|empresa)(?: atual)?)",
        "(?:uma |um )(?:breve |primeira )?(?:troca|entrevista|sondagem) (?:estritamente |totalmente )?confidencial|em (?:total|absoluto|estrito) sigilo",
    ),
    bad=(
        "«O seu nome surgiu na nossa pesquisa».",
        "Tem «exatamente a combinação de técnica» e trato.",
        "«Talvez esteja muito feliz onde está».",
        "Tudo se passa «em total sigilo».",
    ),
    good=(
        "O nome do teu avô surgiu debaixo da cal do sino, quando o lavámos.",
        "O teu caderno de 1931 traz exatamente a mistura de centeio e espelta que perdemos.",
        "Talvez esteja bem seca a tua barca; a minha ainda pinga da cheia.",
        "O processo da cheia é sigiloso até maio, diz o arquivo da vila.",
    ),
    lang="pt",
)
