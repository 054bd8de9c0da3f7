"""What comes from outside: files as tables of text, and answers of servers. Nothing is interpreted, nothing lost."""
