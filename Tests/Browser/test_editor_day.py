"""An editor's day: finds what is hers to keep, errs, meets a colleague, and is told no."""

REGISTER = "/registers/pexcon"
SHEET = f"{REGISTER}/activities/surveys"
NAME = "Marknads- och kundundersökningar"
FIRM = "Undersökningsföretag"


def test_keeping_one_activity(desk, dpo, window):
    window.sign_in(desk.add("editor", email="rut@example.test"))
    she_finds_the_activity(window)
    she_errs_and_mends_it(window)
    she_and_a_colleague_meet_in_one_form(window, dpo)
    what_a_colleague_removed_she_can_add_again(window, dpo)
    she_adds_a_recipient_and_takes_it_away(window)
    some_things_are_not_hers(window)
    she_reads_english_as_well(window)


def she_finds_the_activity(window):
    window.open(f"{REGISTER}/today").press("Behandlingar")
    window.fill("Sök", "undersökning").fill("Status", "utkast").press("Visa")
    window.sees("Inget matchar").judge()
    window.fill("Status", "pågående").press("Visa")
    assert [one.text for one in window.all("tbody th")] == [NAME]
    window.press(NAME)
    assert window.path == SHEET


def she_errs_and_mends_it(window):
    """The summary leads to the field, and what she wrote is still there."""
    window.press("Ändra Titel, Kunder").fill("Typ av lagringstid", "Bestämd tid")
    window.fill("Lagringstid", "två år").fill("Anteckning", "Gäller även svar på papper")
    window.press("Spara").sees("Inget är sparat än").judge()
    assert window.focused.get_attribute("role") == "alert"
    window.one(".problem a").click()
    assert window.focused == window.field("Lagringstid")
    assert value(window, "Lagringstid") == "två år"
    assert value(window, "Anteckning") == "Gäller även svar på papper"
    window.fill("Lagringstid", "2 år").press("Spara")
    assert window.path == SHEET
    window.sees("2 år")


def she_and_a_colleague_meet_in_one_form(window, dpo):
    """The second sees what the first changed, and loses nothing of her own."""
    window.press("Ändra grunduppgifter, kopplingar och status")
    dpo.open(f"{REGISTER}/edit/activity/surveys")
    dpo.fill("Processägare", "Marknadschefen").fill("Senaste översyn", "2026-11-02").press("Spara")

    window.fill("Processägare", "Kundchefen").fill("Beskrivning", "Enkäter två gånger om året")
    window.press("Spara").sees("dpo-sv@example.test ändrade samma uppgift").judge()
    rows = {one.find_element("tag name", "th").text: one.text for one in window.all(".problem tbody tr")}
    assert "Marknadschefen" in rows["Processägare"] and rows["Processägare"].endswith("ditt")
    assert "2026-11-02" in rows["Senaste översyn"] and rows["Senaste översyn"].endswith("den andres")
    assert value(window, "Processägare") == "Kundchefen"
    assert value(window, "Beskrivning") == "Enkäter två gånger om året"
    assert value(window, "Senaste översyn") == "2026-11-02"
    window.press("Spara").sees("Kundchefen", "2026-11-02")

    # Forms of different sections do not meet.
    window.press("Fyll i: Varifrån uppgifterna kommer")
    dpo.open(SHEET).press("Fyll i: Senaste översyn · Nästa översyn")
    dpo.fill("Nästa översyn", "2027-11-02").press("Spara")
    window.fill("Varifrån uppgifterna kommer", "Svaren i enkäten").press("Spara")
    window.sees("Svaren i enkäten", "2027-11-02")


def what_a_colleague_removed_she_can_add_again(window, dpo):
    window.press("Lägg till kategori av mottagare").fill("Kategori av mottagare", FIRM).press("Spara")
    window.press(f"Ändra {FIRM}").fill("Kategori av mottagare", f"{FIRM} i Sverige")
    dpo.open(SHEET).press(f"Ändra {FIRM}").press(f"Ta bort {FIRM}").judge().press("Ta bort")
    dpo.misses(FIRM)
    window.press("Spara").sees("dpo-sv@example.test tog bort uppgiften").judge()
    assert value(window, "Kategori av mottagare") == f"{FIRM} i Sverige"
    window.press("Spara").sees(f"{FIRM} i Sverige")


def she_adds_a_recipient_and_takes_it_away(window):
    window.press("Ändra grunduppgifter, kopplingar och status").press("Lägg till kategori av mottagare")
    window.fill("Kategori av mottagare", "Tryckeri").press("Spara")
    assert window.path == f"{REGISTER}/edit/activity/surveys"
    window.press("Ta bort Tryckeri").sees("Historiken bevarar").press("Ta bort").misses("Tryckeri")
    window.open(SHEET).misses("Tryckeri")


def some_things_are_not_hers(window):
    """Nothing leads there, and nobody comes there by the address either."""
    gap = "rule=processor-guarantees-unverified&key=telia-office-365"
    for path in (f"gaps/accept?{gap}", "new/acceptance", "audit"):
        window.open(f"{REGISTER}/{path}")
        assert window.heading == "Inte tillåtet", path
    window.judge()
    for path in ("/people", "/people/rut@example.test", "/all-registers", "/audit"):
        window.open(path)
        assert window.heading == "Finns inte", path
    window.open(f"{REGISTER}/gaps").sees("Personuppgiftsbiträdesavtal saknas")
    assert not window.all("a[href*='gaps/accept']") and not window.pressable("Användare")
    window.open("/registers/ctcs/today")
    assert window.heading == "Finns inte"
    window.open(f"{REGISTER}/export").misses("Lämna ut och hämta filen")


def she_reads_english_as_well(window):
    window.press("Rut Redaktör").fill("Språket på sidorna", "Engelska").press("Spara").judge()
    assert window.one("html").get_attribute("lang") == "en"
    window.open(SHEET).sees("Article 30(1)", NAME).press("Edit basic details, links and status")
    assert window.field("Status") and value(window, "Process owner") == "Kundchefen"
    window.fill("Status", "Draft").press("Save").sees("This is a draft")
    window.press("Sign out")
    window.press("Sign in") if window.heading != "Logga in" else None


def value(window, label):
    return window.field(label).get_attribute("value")
