-- Why a signal that was closed before was opened beside another one: sealed under the key of the first. Until somebody gives a reason,
-- only how many there are and how long ago is shown.
alter table matching.pair add column opened bytea;
