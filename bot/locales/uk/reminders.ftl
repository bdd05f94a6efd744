notice-reminder = ⏰ { $task } — { $when }
notice-task-given = { $name } дає вам завдання: { $task } — { $when }
notice-unanswered = { $name } не відповідає на нагадування: { $task } — { $when }
notice-missed = Поки мене не було, минули терміни ваших завдань. Вони в /tasks.
