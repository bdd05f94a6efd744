"""What a card tells of somebody: phones, other ways to reach him, a birthday, how large a firm is."""
