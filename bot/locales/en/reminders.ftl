notice-reminder = ⏰ { $task } — { $when }
notice-task-given = { $name } gives you a task: { $task } — { $when }
notice-unanswered = { $name } does not answer a reminder: { $task } — { $when }
notice-missed = While I was away some of your tasks came due. They are in /tasks.
