"""A teaser or an announced question, in Portuguese.

Why: it is the opening of an advertisement, and readers close those.
Instead: begin with what this is about.
Source: our own judgment, from how such notes are written in Portuguese.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="teaser-pt",
    category="clickbait-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” teases. What is it about?",
    grade="own",
    find=phrases(
        "(?:(?:so )?uma |posso (?:te |lhe )?fazer uma )?(?:pergunt(?:a|inha)|questao|curiosidade|duvida) (?:rapida|rapidinha|honesta|sincera|direta)",
        "(?:vou ser|serei|deixe-me ser|sendo) (?:(?:bem|muito|totalmente|brutalmente|super) )?(?:honest|sincer|diret|direct|transparente|franc)[oa]?|(?:nao|n) (?:vim|venho|estou aqui para|to aqui pra) (?:te |lhe )?(?:vender|vender-lhe|vender-te) (?:nada|coisa nenhuma)",
        "(?:sabia|sabias|sabiam|voce sabia|vc sabia) que (?:[0-9]+|mais de|a maioria|muit[oa]s|cerca de|em media|[oa]s (?:empresas|gabinetes|clinicas|dentistas|negocios|equipas|equipes|gestores)|(?:voce|vc) (?:pode|esta perdendo))",
        "(?:ja imaginou|ja imaginaste|ja pensou|ja pensaste|imagina|imagine) (?:[oa] (?:sua|seu|tua|teu|vossa) [a-z]+|o seguinte|se (?:voce|a sua|o seu)|como seria|quanto (?:perde|poderia|custa))",
        "e se (?:eu )?(?:te|lhe|vos) (?:dissesse|contasse|mostrasse)|se eu te mostrar como",
        "(?:parei tudo|larguei tudo)(?: (?:(?:o )?que estava (?:a fazer|fazendo)|quando vi|por causa))*",
        "(?:quanto (?:tempo|dinheiro) (?:[oa] )?(?:seu|sua|teu|tua|vossa|vosso) (?:[a-z]+ )?(?:[a-z]+ )?(?:[a-z]+ )?(?:perde|gasta)|quanto custa (?:a|a sua|ao seu) [a-z]+ cada dia)",
        "(?:qual (?:e )?)?(?:[oa] )?(?:seu|teu|vosso|sua|tua) maior (?:desafio|dor|dificuldade)(?: (?:profissional|hoje|neste momento|atualmente|em [a-z]+))*",
        "tira(?:m)?(?: mais)? o (?:seu|teu) sono|(?:lhe|te) tira(?: mais)? o sono|tira o sono de quem|a dor e sempre a mesma",
        "(?:nao faco|eu nao faco|raramente (?:faco|paro pra|escrevo)) (?:isso|isto|escrever) (?:assim|com qualquer um)",
        "(?:tenho|trago) (?:algo|uma solucao) (?:que (?:pode|vai|nao esta|so)|para (?:si|ti|voce))",
    ),
    bad=(
        "Danilo, «uma pergunta honesta»: quanto tempo se perde?",
        "«Sabia que os gabinetes» perdem nove horas por cliente?",
        "«Já imaginou a sua marca» a conquistar a Geração Z?",
        "Lara, «parei tudo quando vi» o portfólio.",
        "Me conta: «qual é o seu maior desafio profissional hoje»?",
    ),
    good=(
        "Sabias que a professora Lukamba guardou a carteira partida da 8.ª classe?",
        "Imagina o Zé com a pandeireta partida em 2009, e agora com restaurante!",
        "Já pensou em trocar só a porta da câmara e ficar com o motor velho?",
        "Tenho uma ideia para o canto da côdea: menos fermento, mais espera.",
    ),
    lang="pt",
)
