-- What a person agreed to, their links to their own data, and whom an import may not bring back.

alter table people_person add column consented_at timestamptz;

-- The hashes are SHA-256 over tenant and account or e-mail: enough to know somebody again, and for whoever guesses one rightly.
create table privacy_erasure (
    tenant       text        not null,
    account_hash text        not null,
    email_hash   text,
    erased_at    timestamptz not null,
    primary key (tenant, account_hash)
);

create table privacy_link (
    tenant     text        not null,
    id         text        not null,
    person     text        not null,
    kind       text        not null check (kind in ('page', 'json')),
    made_at    timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    primary key (tenant, id)
);

create index privacy_link_person on privacy_link (tenant, person);
