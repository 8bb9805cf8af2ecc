package io.smsconsole.chaos;

import java.time.Duration;
import java.util.Random;

/**
 * What happens while a group send is under way.
 */
public enum Scenario {

	/** The console is killed at random moments, now and then again while it starts. */
	CONSOLE("the console killed", 1) {

		@Override
		void rage(Fire fire) throws Exception {
			Console console = fire.stage().console(0);
			for (double share : moments(fire.random(), CONSOLE_KILLS)) {
				fire.awaitShare(share);
				console.kill();
				if (fire.random().nextInt(4) == 0) {
					console.start();
					Patience.rest(Duration.ofMillis(fire.random().nextInt(MOST_REST)));
					console.kill();
				}
				fire.recover("the console's death", console::startAgain);
			}
		}

	},

	/** The console is killed twice. */
	CONSOLE_TWICE("the console killed twice", 1) {

		@Override
		void rage(Fire fire) throws Exception {
			for (double share : moments(fire.random(), 2)) {
				fire.awaitShare(share);
				fire.stage().console(0).kill();
				fire.recover("the console's death", fire.stage().console(0)::startAgain);
			}
		}

	},

	/** The database server is killed at random moments. */
	DATABASE("the database killed", 1) {

		@Override
		void rage(Fire fire) throws Exception {
			for (double share : moments(fire.random(), DATABASE_KILLS)) {
				fire.awaitShare(share);
				fire.stage().database().kill();
				Patience.rest(Duration.ofMillis(fire.random().nextInt(MOST_REST)));
				fire.recover("the database's death", fire.stage().database()::startAgain);
			}
		}

	},

	/** One of two consoles is killed and does not come back. */
	NODE("one of two consoles killed for good", 2) {

		@Override
		void rage(Fire fire) throws Exception {
			fire.awaitShare(moments(fire.random(), 1)[0]);
			fire.ask(1);
			fire.recover("a node's death", fire.stage().console(0)::kill);
		}

	},

	/** The upstream cannot be reached for a minute. */
	UPSTREAM("the upstream down for a minute", 1) {

		@Override
		void rage(Fire fire) throws Exception {
			fire.awaitShare(moments(fire.random(), 1)[0]);
			fire.stage().cloud().kill();
			Patience.rest(Duration.ofMinutes(1));
			fire.recover("the upstream's return", fire.stage().cloud()::start);
		}

	},

	/** The disk that holds all data is full for a while, several times. */
	DISK("the disk full", 1) {

		@Override
		void rage(Fire fire) throws Exception {
			// MariaDB gives up where not even a rollback finds room
			fire.stage().database().keep();
			for (double share : moments(fire.random(), DISK_FILLINGS)) {
				fire.awaitShare(share);
				Ballast ballast = Ballast.fill(fire.stage().data());
				Patience.rest(Duration.ofSeconds(10));
				fire.recover("the full disk", ballast::throwOut);
			}
		}

	};

	private static final int CONSOLE_KILLS = 10;

	private static final int DATABASE_KILLS = 5;

	private static final int DISK_FILLINGS = 3;

	private static final int MOST_REST = 8000;

	private static final double LAST_MOMENT = 0.9;

	private final String title;

	private final int consoles;

	Scenario(String title, int consoles) {
		this.title = title;
		this.consoles = consoles;
	}

	String title() {
		return this.title;
	}

	int consoles() {
		return this.consoles;
	}

	abstract void rage(Fire fire) throws Exception;

	/** Shares of the people, in ascending order, at which something happens. */
	private static double[] moments(Random random, int number) {
		return random.doubles(number, 0.01, LAST_MOMENT).sorted().toArray();
	}

}
