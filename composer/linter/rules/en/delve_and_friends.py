"""Several favorite words of chatbots.

Why: one of them is a word; several in one note are a signature.
Instead: say it in the words you would use at a table.
Source: two lists of banned words; no measurement for notes. A single one stays silent.
"""

from composer.linter.finders import in_company
from composer.linter.rule import Rule

rule = Rule(
    code="delve-and-friends",
    category="ai-tell",
    severity="hint",
    doc=__doc__,
    message="“{}” and others like it read as machine writing. How would you say it aloud?",
    grade="D",
    find=in_company(
        "delv(?:e|es|ed|ing)",
        "(?:to|can|could|could also|we|and|by|i|they|you) leverag(?:e|es|ing)|leveraging",
        "unlock(?:s|ed|ing)? (?:[a-z]+ )?(?:potential|value|growth|opportunit(?:y|ies)|insights?|possibilities|new)",
        "elevat(?:e|es|ed|ing) (?:your|our|their|the|my) (?:[a-z]+ )?(?:brand|business|game|career|work|experience|strategy|presence|team)",
        "seamless(?:ly)?",
        "foster(?:s|ed|ing)? (?:an? |the |meaningful |deeper |genuine |strong )*(?:collaborations?|connections?|growth|innovation|relationships?|community|culture|environment|engagement|synerg(?:y|ies)|partnerships?)",
        "harness(?:es|ed|ing)? (?:the )?(?:power|potential|ai|technology|data)",
        "streamlin(?:e|es|ed|ing)",
        "robust (?:solutions?|platform|strateg(?:y|ies)|frameworks?|systems?|processes|network|approach|pipeline)",
        "holistic(?:ally)?",
        "(?:evolving|changing|competitive|digital|today's|dynamic|business|tech|ai|shifting|current|marketing|industry|professional) landscape",
        "(?:startup|tech|digital|innovation|vibrant|entrepreneurial|business|ai|thriving) ecosystem",
        "showcas(?:e|es|ed|ing)",
        "pivotal",
        "(?:rich |vibrant )?tapestry of",
        "(?:the )?realm of",
        "meticulous(?:ly)?",
        "transformative",
        "spearhead(?:s|ed|ing)?",
        "(?:in this|this|our) ever[ -]?(?:evolving|changing)",
        "resonat(?:e|es|ed|ing) (?:deeply|strongly)",
        "invaluable",
        "dynamic (?:team|leader|professional|environment|field)",
        "innovative (?:approach|solutions?|ways?|thinking|work|mindset)",
    ),
    bad=(
        "Let us «delve» into how we «foster innovation».",
        "A «seamless» and «holistic» offer.",
        "We «streamline» work and «showcase» talent.",
    ),
    good=(
        "The leverage of your torsion arm explains our drift; the fit is robust without the third point.",
        "Robust, the company you left in March, still prints your manual.",
        "I am the landscape architect of the yard behind your clinic.",
    ),
)
