"""What is to be done: by whom, for whom, when; what is done, and what is put off."""
