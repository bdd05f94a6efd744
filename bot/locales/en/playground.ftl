playground-ready = The practice ground is open: { $address }
playground-hint = Nothing here is real: choose Anya, Boris or Vera and write. To stop: Ctrl+C
