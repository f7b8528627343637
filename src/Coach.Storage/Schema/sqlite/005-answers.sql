-- Answers are kept for an hour, for whoever asks again: the index has only those that still are.
create index delivery_inbox_answered on delivery_inbox (received_at) where answer_sealed is not null;

-- The time zone of the device that somebody writes from, as Teams tells it.
alter table people_person add column teams_zone text;

-- Account ids in the shape of a GUID mean the same in capitals; where both stand in a tenant, they stay two people.
update or ignore people_person set aad_object_id = lower(aad_object_id) where length(aad_object_id) = 36 and aad_object_id like '________-____-____-____-____________';
update people_person set roster_account = lower(roster_account) where length(roster_account) = 36 and roster_account like '________-____-____-____-____________';
