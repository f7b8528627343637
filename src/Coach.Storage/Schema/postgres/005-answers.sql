-- Answers are kept for an hour, for whoever asks again: the index has only those that still are.
create index delivery_inbox_answered on delivery_inbox (received_at) where answer_sealed is not null;

-- The time zone of the device that somebody writes from, as Teams tells it.
alter table people_person add column teams_zone text;

-- Account ids in the shape of a GUID mean the same in capitals; where both stand in a tenant, they stay two people.
update people_person as one set aad_object_id = lower(aad_object_id)
where aad_object_id like '________-____-____-____-____________'
and not exists (select 1 from people_person as other where other.tenant = one.tenant and other.id <> one.id and lower(other.aad_object_id) = lower(one.aad_object_id));
update people_person set roster_account = lower(roster_account) where roster_account like '________-____-____-____-____________';
