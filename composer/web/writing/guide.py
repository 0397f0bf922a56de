"""The guide: one question a page, or all on one page."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from accounts.http import AppRequest, member_required
from accounts.models import Role
from composer.guide.greetings import greeting_for
from composer.guide.relationships import RELATIONSHIPS
from composer.linkedin.addresses import find_profile_address
from composer.models import Message
from composer.services.drafting import Saved, save_message, start_message
from composer.services.guiding import (
    answer_to,
    next_page,
    pages_for,
    questions_of,
    save_answers,
)
from composer.services.knowing import person_with, remember_person
from composer.services.noticing import notices_about
from composer.web.http import answered, number_from, template_for, the_one
from composer.web.writing.conflicts import conflict
from composer.web.writing.forms import QuestionForm, WhoForm

QUESTION_PAGES = ("how", "vbr", "wiifm", "ask")
RELATIONSHIP_CODES = frozenset(r.code for r in RELATIONSHIPS)


@require_http_methods(["GET", "POST"])
@member_required(Role.WRITER)
def start(request: AppRequest) -> HttpResponse:
    """Who is it for? The message is begun when the first answer is given."""
    form = WhoForm(request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        person = remember_person(by=request.member, **who(form))
        message = start_message(
            by=request.member, person=person, greeting=greeting_for(person.name)
        )
        return redirect(address_of(next_page(message), message))
    context = {"form": form, "notices": [], "message": None}
    return render(request, "writing/who.html", context, status=answered(form))


@require_http_methods(["GET", "POST"])
@member_required(Role.WRITER)
def ask_who(request: AppRequest, pk: int) -> HttpResponse:
    """Who is it for? Changing the person of a message that exists."""
    message = editable(request, pk)
    person = message.person
    known = {f: answer_to(message, f) for f in ("name", "link", "role", "company")}
    form = WhoForm(request.POST if request.method == "POST" else None, initial=known)
    if form.is_bound and form.is_valid():
        person = remember_person(by=request.member, current=person, **who(form))
        fields = {} if message.greeting else {"greeting": greeting_for(person.name)}
        saved = save_message(
            message_id=pk,
            by=request.member,
            version=posted_version(request),
            fields=fields,
            person=person,
        )
        return after_save(request, saved, to=address_of(next_page(saved.message), saved.message))
    context = {
        "form": form,
        "message": message,
        "notices": notices_about(person, by=request.member, besides=pk),
    }
    return render(request, "writing/who.html", context, status=answered(form))


@require_safe
@member_required(Role.WRITER)
def notices(request: AppRequest) -> HttpResponse:
    """What to know about the person behind a link, asked for while the link is being typed."""
    address = find_profile_address(request.GET.get("link", "")[:2000])
    person = person_with(address, by=request.member)
    besides = number_from(request.GET.get("message"))
    found = notices_about(person, by=request.member, besides=besides)
    return render(request, "writing/_notices.html", {"notices": found, "person": person})


@require_http_methods(["GET", "POST"])
@member_required(Role.WRITER)
def question(request: AppRequest, pk: int, page: str) -> HttpResponse:
    """One page of the guide: how, vbr, wiifm or ask."""
    message = editable(request, pk)
    data = request.POST if request.method == "POST" else None
    chosen = (data or request.GET).get("relationship", "")
    if page == "how" and chosen:
        message.relationship = chosen if chosen in RELATIONSHIP_CODES else message.relationship
    form = QuestionForm(
        data,
        questions=questions_of(message, page=page),
        initial={q.field: answer_to(message, q.field) for q in questions_of(message, page=page)},
    )
    if data is not None:
        # Whatever was given is kept, even while something else on the page is still missing.
        answers = given(form)
        saved = save_answers(
            message_id=pk, by=request.member, version=posted_version(request), answers=answers
        )
        if saved.set_aside is not None:
            return conflict(request, saved)
        message.version = saved.message.version
        if form.is_valid():
            return redirect(address_of(next_page(saved.message, after=page), saved.message))
    return render(
        request,
        template_for(request, "writing/question.html", "asked"),
        {"form": form, "message": message, **laid_out(form, page), **progress(message, page)},
        status=answered(form),
    )


@require_http_methods(["GET", "POST"])
@member_required(Role.WRITER)
def all_questions(request: AppRequest, pk: int) -> HttpResponse:
    """Every question on one page, for people who write many."""
    message = editable(request, pk)
    data = request.POST if request.method == "POST" else None
    if data is not None and data.get("relationship") in RELATIONSHIP_CODES:
        message.relationship = data["relationship"]
    asked = [q for q in questions_of(message) if q.page in (*QUESTION_PAGES, "draft")]
    form = QuestionForm(
        data, questions=asked, initial={q.field: answer_to(message, q.field) for q in asked}
    )
    if data is not None:
        saved = save_answers(
            message_id=pk, by=request.member, version=posted_version(request), answers=given(form)
        )
        if saved.set_aside is not None:
            return conflict(request, saved)
        message.version = saved.message.version
        if form.is_valid():
            return redirect(address_of(next_page(saved.message), saved.message))
    context = {"form": form, "message": message}
    return render(request, "writing/all.html", context, status=answered(form))


def laid_out(form: QuestionForm, page: str) -> dict[str, object]:
    """The page's heading, its choice if it has one, and its sentences with their starters.

    A page that asks for one thing has that question as its heading.
    """
    choice = form["relationship"] if "relationship" in form.fields else None
    sentences = [(q, form[q.field]) for q in form.questions if q.field != "relationship"]
    required = [(q, field) for q, field in sentences if q.required]
    asked = required or sentences
    more = [(q, field) for q, field in sentences if (q, field) not in asked]
    first = form.questions[0] if form.questions else None
    return {
        "page": page,
        "heading": _(first.title) if first else "",
        "choice": choice,
        "asked": asked,
        "more": more,
        "more_open": any(field.value() or field.errors for _q, field in more),
    }


def editable(request: AppRequest, pk: int) -> Message:
    """The message with its person, if this member may write it; otherwise 404."""
    rows = Message.objects.editable_by(request.member).select_related("person")
    found: Message = the_one(rows, pk)
    return found


def who(form: WhoForm) -> dict[str, Any]:
    """The form's answers as ``remember_person`` takes them."""
    data = form.cleaned_data
    return {
        "name": data["name"],
        "address": data["link"],
        "role": data["role"],
        "company": data["company"],
    }


def given(form: QuestionForm) -> dict[str, str]:
    """Every answer that is well-formed, even while others on the page are not."""
    form.is_valid()
    return {name: str(form.cleaned_data[name]) for name in form.fields if name in form.cleaned_data}


def posted_version(request: AppRequest) -> int:
    """The version of the message from which the posted page was made."""
    return number_from(request.POST.get("version"))


def address_of(page: str, message: Message) -> str:
    """Where a page of the guide is."""
    if page == "draft":
        return reverse("writing:editor", args=(message.pk,))
    if page in ("who", "route"):
        return reverse(f"writing:{page}", args=(message.pk,))
    return reverse("writing:question", args=(message.pk, page))


def after_save(request: AppRequest, saved: Saved, *, to: str) -> HttpResponse:
    """Go on, or show both texts when another tab had saved in between."""
    return conflict(request, saved) if saved.set_aside else redirect(to)


def progress(message: Message, page: str) -> dict[str, object]:
    """Which question of how many this is, and where Back leads."""
    order = pages_for(message)
    required = {q.page for q in questions_of(message) if q.required} | {"who", "how", "route", page}
    pages = [one for one in order if one in required and one != "draft"]
    at = pages.index(page)
    return {
        "number": at + 1,
        "total": len(pages),
        "back": address_of(pages[at - 1], message) if at else "",
    }
