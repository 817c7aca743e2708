"""A data protection officer's day: an empty register in the morning, handed over before evening."""

import datetime
import urllib.request
import zipfile

from desk import PASSWORD

REGISTER = "/registers/fjallbyran"
SHEET = f"{REGISTER}/activities/kundtjanst"
EMAIL = "dagny@example.test"
TODAY = datetime.date.today()
TELEPHONY = "Fiktiva Telebolaget AB – Kontorsplattform"
REASON = "Leverantörskontrollen är beställd och görs i januari"
NEXT_YEAR = TODAY + datetime.timedelta(365)


def test_from_an_empty_register_to_one_that_is_handed_over(
    desk, administrator, window, tmp_path
):
    link = an_administrator_makes_the_register(administrator)
    she_signs_in(window, link)
    she_finds_it_empty(window)
    she_drafts_an_activity(window)
    its_gaps_appear_when_it_is_under_way(window)
    a_gap_is_closed_at_its_field(window)
    she_engages_a_supplier_and_its_subprocessor(window)
    the_transfer_follows_by_itself(window)
    she_gives_it_a_ground(window)
    she_asks_what_if(window)
    she_accepts_a_gap(window)
    she_looks_ahead(window)
    she_hands_the_register_over(window, desk, tmp_path)
    everything_is_in_the_history(window)
    she_goes_home(window)


def an_administrator_makes_the_register(administrator):
    administrator.open("/").press("Användare").press("Alla register")
    administrator.fill("Organisationens namn", "Fiktiva Fjällbyrån AB")
    administrator.fill("Kort-id", "fjallbyran").press("Skapa registret")
    administrator.open("/people")
    administrator.fill("Namn", "Dagny Dataskydd").fill("E-postadress", EMAIL)
    administrator.fill("Språk", "Svenska").fill("Register", "fjallbyran")
    administrator.fill("Roll", "dataskyddsombud").press("Lägg till och visa länken")
    administrator.judge()
    return "/link/" + administrator.one("code.link").text.rpartition("/")[2]


def she_signs_in(window, link):
    window.sign_in(link)
    window.press("Logga ut")
    window.fill("E-postadress", EMAIL).fill("Lösenord", "något helt annat").press("Logga in")
    window.judge()
    window.fill("Lösenord", PASSWORD).press("Logga in")
    assert window.path == f"{REGISTER}/today"
    window.open(link).sees("Länken")


def she_finds_it_empty(window):
    window.open("/").sees("Registret har ännu inga pågående behandlingar")
    window.press("Avtal").sees("Lägg till det första").judge()
    window.press("Export").sees("inget att lämna ut").judge()


def she_drafts_an_activity(window):
    """Section by section, adding what there is to choose on the way."""
    window.press("I dag").press("Lägg till den första")
    window.fill("Namn", "Kundtjänst").fill("Status", "Utkast")
    window.fill("Processägare", "Chefen för kundtjänst").press("Spara")
    assert window.path == SHEET
    window.sees("Detta är ett utkast").judge()

    window.press("Lägg till ändamål").fill("Ändamål", "Besvara kunders frågor").press("Spara")
    window.press("Lägg till rättslig grund · Besvara kunders frågor")
    window.fill("Rättslig grund", "Avtal").press("Spara")

    window.press("Lägg till registrerade i behandlingen")
    window.add_to("Kategori av registrerade")
    window.fill("Namn", "Kunder").fill("Typ", "Kund").fill("Sårbara registrerade", "Nej")
    window.press("Spara").press("Spara")

    window.press("Lägg till uppgifter och lagringstid · Kunder")
    window.add_to("Kategori av personuppgifter")
    window.fill("Namn", "Kontaktuppgifter").fill("Uppgifter om lagöverträdelser", "Nej")
    window.press("Spara")
    window.fill("Typ av lagringstid", "Bestämd tid").press("Spara")
    window.judge().fill("Lagringstid", "2 år").fill("Tiden räknas från", "ärendets slut")
    window.press("Spara")

    window.press("Lägg till säkerhetsåtgärd för behandlingen")
    window.add_to("Säkerhetsåtgärd")
    window.fill("Namn", "Behörighet efter arbetsuppgift").press("Spara").press("Spara")
    window.sees("Kontaktuppgifter", "2 år", "Behörighet efter arbetsuppgift")


def its_gaps_appear_when_it_is_under_way(window):
    window.press("Ändra grunduppgifter, kopplingar och status").fill("Status", "Pågående").press("Spara")
    window.misses("Detta är ett utkast")
    assert "Mottagare saknas" in section(window, "recipient")
    assert "Uppgifter om personuppgiftsansvarig saknas" in section(window, "party")


def a_gap_is_closed_at_its_field(window):
    window.press("Ändra Fiktiva Fjällbyrån AB")
    window.fill("Postadress", "Exempelgatan 1, 831 30 Östersund")
    window.fill("E-postadress", "dataskydd@fjallbyran.example.com").fill("Telefon", "063-00 00 00")
    window.fill("Kontaktperson", "Chefen för administrationen")
    window.fill("Dataskyddsombud utsett", "Ja")
    window.fill("Dataskyddsombudets kontaktuppgifter", EMAIL).press("Spara")
    window.open(SHEET)
    assert "saknas" not in section(window, "party")

    review = "Fyll i: Senaste översyn · Nästa översyn"
    window.press(review).misses("Processägare").judge()
    window.fill("Senaste översyn", f"{TODAY}").fill("Nästa översyn", f"{NEXT_YEAR}").press("Spara")
    assert "Aktuell översyn saknas" not in section(window, "review")
    screening = "Fyll i: Behov av konsekvensbedömning prövat den · Varför konsekvensbedömning inte görs"
    window.press(screening).fill("Behov av konsekvensbedömning prövat den", f"{TODAY}")
    window.press("Spara").misses("Behovet av konsekvensbedömning är inte prövat")


def she_engages_a_supplier_and_its_subprocessor(window):
    """The keeper engages a telephone company, which engages a cloud in the United States."""
    window.press("Lägg till leverantörsuppdrag i behandlingen")
    window.add_to("Leverantörsuppdrag")
    window.add_to("Leverantör")
    a_company(window, "Fiktiva Telebolaget AB", "Sverige")
    window.add_to("Tjänst").fill("Namn", "Kontorsplattform")
    window.fill("Leverantör", "Fiktiva Telebolaget AB").press("Spara")
    window.fill("Leverantörens roll", "Personuppgiftsbiträde").fill("Första dag", "2026-01-01")
    window.fill("Underbiträden", "Förtecknade")
    window.fill("Lista över underbiträden senast kontrollerad den", f"{TODAY}")
    window.press("Spara").press("Spara")
    assert "Personuppgiftsbiträdesavtal saknas" in section(window, "recipient")

    window.press("Fiktiva Telebolaget AB – Kontorsplattform")
    window.sees("Personuppgiftsbiträdesavtal saknas").judge()
    an_agreement(window, "Biträdesavtal med Telebolaget")
    window.misses("Personuppgiftsbiträdesavtal saknas")
    a_place(window, "Lagring", "Sverige")
    a_place(window, "Åtkomst, även fjärråtkomst", "Sverige")
    window.misses("Platsen för behandlingen är okänd")

    window.press("Leverantörsuppdrag").press("Lägg till leverantörsuppdrag")
    window.fill("Uppdragsgivare", "Fiktiva Telebolaget AB")
    window.add_to("Leverantör")
    a_company(window, "Fiktiva Molnet Inc.", "USA")
    window.fill("Uppdragsgivare", "Fiktiva Telebolaget AB")
    window.fill("Leverantörens roll", "Underbiträde").fill("Första dag", "2026-01-01")
    window.fill("Underbiträden", "Inga (kontrollerat)")
    window.fill("Lista över underbiträden senast kontrollerad den", f"{TODAY}")
    window.fill("Godkänt den", "2026-01-01").press("Spara")
    window.press("Lägg till överordnat leverantörsuppdrag")
    window.fill("Överordnat leverantörsuppdrag", "Fiktiva Telebolaget AB – Kontorsplattform").press("Spara")
    an_agreement(window, "Underbiträdesavtal med Molnet")
    a_place(window, "Lagring", "USA")
    a_place(window, "Åtkomst, även fjärråtkomst", "USA")

    window.press("Kedja").press("Visa hela registrets kedjor")
    boxes = [one.text for one in window.all("svg text")]
    for name in ("Fiktiva Telebolaget AB", "Fiktiva Molnet Inc."):
        assert any(name in one for one in boxes), boxes


def the_transfer_follows_by_itself(window):
    """Nobody typed it: the page says why it is one."""
    window.press("Överföringar").sees("Fiktiva Molnet Inc.", "USA")
    window.one("main details summary").click()
    window.sees("Varför det är en överföring")
    window.open(SHEET)
    assert "USA" in section(window, "third_country")
    assert "Överföring utan rättsligt stöd" in section(window, "third_country")
    window.press("Bekräfta överföringen i registret")
    window.fill("Land eller territorium", "USA").press("Spara")
    assert "inte bekräftad" not in section(window, "third_country")


def she_gives_it_a_ground(window):
    window.open(f"{REGISTER}/engagements").press("Fiktiva Molnet Inc.")
    window.press("Lägg till överföringsgrund")
    window.fill("Överföringsgrund", "Standardavtalsklausuler 2021, modul 3")
    window.fill("Ingånget av båda parter", "Ja").fill("Undertecknat den", "2026-01-01")
    window.fill("Första dag", "2026-01-01")
    for annex in ("I.A: parterna", "I.B: beskrivning av överföringen", "II: säkerhetsåtgärder"):
        window.fill(f"Bilaga {annex}", "Finns")
    window.press("Spara")
    window.press("Bedömningar").press("Lägg till bedömning")
    window.fill("Typ", "Överföringsbedömning (TIA)").fill("Namn", "TIA Molnet, USA")
    window.fill("Genomförd den", f"{TODAY}").fill("Resultat", "Tillräckligt")
    window.fill("Organisation", "Fiktiva Molnet Inc.").fill("Leverantörsuppdrag", "Fiktiva Molnet Inc.")
    window.fill("Land eller territorium", "USA").fill("Nästa översyn", f"{NEXT_YEAR}")
    window.press("Spara")
    window.open(SHEET)
    assert "Överföring utan rättsligt stöd" not in section(window, "third_country")


def she_asks_what_if(window):
    """Nothing is saved; the page only says what would be different."""
    reading = "Någon hos leverantören läser uppgifterna från ett annat land"
    window.press("Scenarier").fill("Leverantörsuppdrag", TELEPHONY, reading)
    window.press("Visa vad som skulle ändras").sees("Välj också ett land").judge()
    window.fill("Land", "Indien", reading).press("Visa vad som skulle ändras")
    window.sees("Överföring utan rättsligt stöd").judge()
    assert "Indien" in window.one("section[aria-labelledby=difference]").text
    window.press("Överföringar").misses("Indien")


def she_accepts_a_gap(window):
    """With a reason, until a day; the sheet says so."""
    window.open(SHEET).press(f"Acceptera tills vidare: Biträdets garantier är inte kontrollerade, {TELEPHONY}")
    window.fill("Skäl", " ").fill("Till och med", "2026-01-01").press("Acceptera tills vidare")
    window.judge().one(".problem a").click()
    assert window.focused.get_attribute("name") == "reason"
    window.fill("Skäl", REASON).press("Acceptera tills vidare")
    assert window.field("Skäl").get_attribute("value") == REASON
    window.sees("Dagen har passerat").fill("Till och med", f"{NEXT_YEAR}").press("Acceptera tills vidare")
    window.sees(REASON, "Dagny Dataskydd").judge()
    window.open(SHEET).sees(REASON)


def she_looks_ahead(window):
    # What she entered today is to be reviewed a year from now.
    window.press("Årshjul").sees("Inget infaller detta år.").press("Nästa år")
    window.sees("Biträdesavtal med Telebolaget", "Kundtjänst", "överföringsbedömning (TIA)")
    window.press("Skapa länk").judge()
    with urllib.request.urlopen(window.field("Din hemliga länk").get_attribute("value")) as feed:
        assert "Kundtjänst" in feed.read().decode()


def she_hands_the_register_over(window, desk, folder):
    """What was downloaded is what was signed, to the byte."""
    window.press("Export").sees("Brister som kommer att synas i handlingen")
    window.fill("Mottagare", " ").fill("Myndighetens diarienummer", "IMY-2026-4711")
    file = window.download("Lämna ut och hämta filen", folder)
    assert file.stem in desk("verify", file)
    desk("verify", forged(file), status=2)
    window.press("Export").sees("IMY-2026-4711", file.stem).judge()


def everything_is_in_the_history(window):
    window.press("Historik").sees("accepterad brist", REASON)
    window.fill("Slag av post", "behandling").fill("Kort-id", "kundtjanst").press("Visa")
    window.sees("utkast", "pågående", "Besvara kunders frågor")
    window.press("I dag").sees(f"{EMAIL} lade till accepterad brist")


def she_goes_home(window):
    window.press("Logga ut")
    assert window.path == "/sign-in"
    window.open(SHEET)
    assert window.path.startswith("/sign-in") and window.heading == "Logga in"
    window.driver.back()
    window.open(SHEET).misses("Kundtjänst")


def section(window, part):
    """What a part of the sheet says, its gaps with it."""
    return window.one(f"section:has(> #{part})").text


def forged(file):
    """The same delivery, in which somebody wrote another purpose."""
    other = file.with_name("forged.zip")
    with zipfile.ZipFile(file) as true, zipfile.ZipFile(other, "w") as false:
        for name in true.namelist():
            content = true.read(name).decode(errors="surrogateescape")
            content = content.replace("Besvara kunders frågor", "Sälja mer")
            false.writestr(name, content.encode(errors="surrogateescape"))
    return other


def a_company(window, name, country):
    window.fill("Namn", name).fill("Etableringsland", country)
    window.fill("Postadress", f"Exempelvägen 2, {country}")
    window.fill("E-postadress", "privacy@example.com").fill("Kontaktperson", "Dataskyddsombudet")
    window.press("Spara")


def an_agreement(window, name):
    """With all that article 28(3) asks for."""
    window.press("Lägg till avtal för leverantörsuppdraget")
    window.add_to("Avtal")
    window.fill("Namn", name).fill("Status", "Undertecknat").fill("Avtalets form", "Elektroniskt")
    window.fill("Undertecknat den", "2025-12-01").fill("Första dag", "2026-01-01")
    for term in (
        "Dokumenterade instruktioner", "Konfidentialitet", "Säkerhetsåtgärder",
        "Villkor för underbiträden", "Bistånd med registrerades rättigheter",
        "Bistånd med säkerhet, incidenter och konsekvensbedömning",
        "Radering eller återlämnande vid avtalets slut", "Granskning och inspektion",
        "Föremålet för behandlingen anges", "Behandlingens varaktighet anges",
        "Behandlingens art och ändamål anges", "Typ av personuppgifter anges",
        "Kategorier av registrerade anges",
    ):
        window.fill(term, "Finns")
    window.fill("Förhandstillstånd för underbiträden", "Allmänt förhandstillstånd")
    window.fill("Antal dagars varsel om nytt underbiträde", "30").press("Spara").press("Spara")


def a_place(window, what, where):
    window.press("Lägg till behandlingsplats").fill("Vad som sker på platsen", what)
    window.fill("Land eller territorium", where).press("Spara")
