-- How names of companies look in running text, by the forms of `company_form`: a pattern for a name with
-- its form, one for the form to be taken off, and one for a form and nothing else. No word of a name is
-- itself a form.
select format('(?<![[:alnum:].@-])((?:%2$s(?: \([[:upper:]][^()]{1,20}\))?,? (?:%1$s)'
        '|(?:%3$s) %2$s(?:,? (?:%1$s))?)(?![[:alnum:]@]|[''’]er|-[[:alnum:]]|/[[:lower:][:digit:]]))',
        f.behind, n.name, f.front) as named,
    format(',? (?:%s)$|^(?:%s) ', f.behind, f.front) as form,
    format('^(?:%s|%s)$', f.behind, f.front) as bare
from (
    select string_agg(w.form, '|' order by length(w.form) desc) filter (where w.place = 'behind')
            as behind,
        string_agg(w.form, '|' order by length(w.form) desc) filter (where w.place = 'front')
            as front
    from (
        select place, regexp_replace(form, '([.()&+])', '\\\1', 'g') as form from company_form
    ) w
) f
cross join lateral (
    select format('(?!(?:%s)(?![[:alnum:]&-]))(?:[[:lower:]]{0,3}-?[[:upper:]][[:alnum:]&.''’+-]*'
        '|[0-9]+[[:alpha:]][[:alnum:]&.''’+-]*|[[:lower:]]{2,12}\.[[:lower:]]{2,6})', f.behind) as token
) t
cross join lateral (
    select format('(?:[0-9](?:&?[0-9])? )?%1$s(?: (?:(?:i|och|and|of|the|für|von|der|am|an|im|og|ja|de'
        '|la|le|et|y|för|på|a|&|\+) ){0,2}%1$s){0,5}', t.token) as name
) n
