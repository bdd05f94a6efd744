notice-reminder = ⏰ { $task } — { $when }
notice-task-given = { $name } даёт вам задачу: { $task } — { $when }
notice-unanswered = { $name } не отвечает на напоминание: { $task } — { $when }
notice-missed = Пока меня не было, прошли сроки ваших задач. Они в /tasks.
