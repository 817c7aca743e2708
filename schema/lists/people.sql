select p.email, p.name, p.language, p.administrator, p.disabled is not null as disabled,
    coalesce((select jsonb_object_agg(r.slug, a.role) from access a join register r using (register_id)
        where a.person_id = p.person_id), '{}') as access
from person p
order by p.email
