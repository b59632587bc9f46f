## Empty: the guestbook numbers its entries itself.
