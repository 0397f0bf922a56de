"""Every form is drawn by templates/forms: label, hint, error, control, and all of it connected."""

import re

import pytest
from django import forms
from django.template import Context, Template
from django.template.loader import render_to_string


class Sample(forms.Form):
    name = forms.CharField(label="Their name", help_text="As they write it.")
    role = forms.CharField(label="What they do", required=False)
    how = forms.ChoiceField(
        label="How you know them",
        help_text="Pick the closest.",
        choices=[("met", "We met"), ("none", "Not yet")],
        widget=forms.RadioSelect,
    )
    keep = forms.BooleanField(label="Keep them", help_text="You can change it.")
    team = forms.CharField(widget=forms.HiddenInput)


def draw(form: forms.Form, tag: str = "{{ form|crispy }}") -> str:
    template = Template("{% load crispy_forms_tags %}" + tag)
    return template.render(Context({"form": form}))


def positions(html: str, *pieces: str) -> list[int]:
    return [html.index(piece) for piece in pieces]


def test_label_hint_error_control_stand_in_that_order():
    html = draw(Sample({}))
    found = positions(
        html, '<label class="field__label" for="id_name"', 'id="id_name_helptext"',
        'id="id_name_error"', 'name="name"',
    )  # fmt: skip
    assert found == sorted(found)


@pytest.mark.parametrize("data", [None, {}])
def test_every_description_that_is_named_is_there_once(data):
    html = draw(Sample(data))
    named = " ".join(re.findall(r'aria-describedby="([^"]*)"', html)).split()
    assert named
    for name in named:
        assert html.count(f'id="{name}"') == 1, name


def test_a_group_of_choices_is_a_fieldset_with_its_description():
    html = draw(Sample({}))
    opening = re.search(r"<fieldset[^>]*>", html)
    assert opening
    assert 'aria-describedby="id_how_helptext id_how_error"' in opening.group()
    assert "<legend" in html


def test_only_optional_fields_are_marked():
    html = draw(Sample())
    assert html.count("(optional)") == 1
    assert html.index("What they do") < html.index("(optional)") < html.index('name="role"')


def test_the_summary_leads_to_each_wrong_field():
    html = draw(Sample({"team": "x"}))
    summary = html[html.index('role="alert"') : html.index('for="id_name"')]
    targets = re.findall(r'href="#([^"]+)"', summary)
    assert targets == ["id_name", "id_how_0", "id_keep"]
    for target in targets:
        assert f'id="{target}"' in html


def test_an_untouched_form_has_no_summary():
    assert "error-summary" not in draw(Sample())


def test_a_missing_hidden_value_is_said_without_a_link():
    html = draw(Sample({"name": "Mara", "how": "met", "keep": "on"}))
    assert "error-summary" in html
    assert 'href="#' not in html


def test_what_was_typed_stays_and_is_escaped():
    html = draw(Sample({"name": '"><script>', "role": "r"}))
    assert "&quot;&gt;&lt;script&gt;" in html
    assert "<script>" not in html


def test_the_whole_form_posts_with_its_key_and_without_browser_bubbles():
    html = draw(Sample(), "{% crispy form %}")
    assert re.search(r'<form[^>]*method="post"[^>]*novalidate', html)


def test_nothing_inline_that_the_policy_would_refuse():
    html = draw(Sample({}), "{% crispy form %}")
    assert not re.search(r"style=|<style|<script|\son[a-z]+=", html)


def test_a_question_is_the_heading_of_its_page():
    form = Sample()
    html = render_to_string("_question_field.html", {"field": form["name"], "more": form["role"]})
    assert re.search(r'<h1[^>]*><label for="id_name">Their name</label></h1>', html)
    assert html.count("<h1") == 1
    assert '<label class="field__label" for="id_role">' in html


def test_a_question_with_choices_is_headed_by_its_legend():
    html = render_to_string("_question_field.html", {"field": Sample()["how"]})
    assert re.search(r"<legend[^>]*><h1[^>]*>How you know them</h1>\s*</legend>", html)


@pytest.mark.parametrize("name", ["400.html", "500.html"])
def test_the_last_pages_need_no_context(name):
    html = render_to_string(name)
    assert "<h1>" in html
    assert "css/base.css" in html
