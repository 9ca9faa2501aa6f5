package emporion.demo.story;

import java.nio.file.Path;

import emporion.platform.server.repository.RepositoryConfig;

class GreenfieldDayOnH2Test extends GreenfieldDayContract {

	@Override
	String newDatabase(Path home) {
		return RepositoryConfig.embeddedUrl(home);
	}
}
