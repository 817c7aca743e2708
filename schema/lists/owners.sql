-- Who owns what a gap can point at.
select subject, subject_id, array_to_json(owners) as owners from owned
