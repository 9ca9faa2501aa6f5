package emporion.platform.server.repository.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import emporion.base.time.BusinessClock;

class MonotonicTimeTest {

	private Instant now = Instant.ofEpochMilli(1_000);
	private final MonotonicTime time = new MonotonicTime(new BusinessClock() {
		@Override
		public Instant now() {
			return now;
		}

		@Override
		public ZoneId zone() {
			return ZoneOffset.UTC;
		}
	});

	@Test
	void followsTheClockAndNeverGivesATimeTwice() {
		assertThat(time.getTimeStamp()).isEqualTo(1_000);
		assertThat(time.getTimeStamp()).isEqualTo(1_001);
		now = Instant.ofEpochMilli(5_000);
		assertThat(time.getTimeStamp()).isEqualTo(5_000);
		now = Instant.ofEpochMilli(2_000);
		assertThat(time.getTimeStamp()).as("the clock was put back").isEqualTo(5_001);
	}

	@Test
	void goesOnBehindTheLastCommitBeforeARestart() {
		time.continueAfter(9_000);
		assertThat(time.getTimeStamp()).isEqualTo(9_001);
		time.continueAfter(10);
		assertThat(time.getTimeStamp()).isEqualTo(9_002);
	}
}
