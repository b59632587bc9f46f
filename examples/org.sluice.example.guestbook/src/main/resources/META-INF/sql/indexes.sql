create index IX_5B1E90C2 on Guestbook_Entry (stars);
