"""E-mail: a message is a document, a mailbox holds many."""
