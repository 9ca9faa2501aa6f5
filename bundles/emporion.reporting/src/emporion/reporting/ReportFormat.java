package emporion.reporting;

/** What a report can become. */
public enum ReportFormat {
	/** Paged, with every used font embedded. */
	PDF("pdf", "application/pdf"),
	/** One unpaged page that needs no other file. */
	HTML("html", "text/html");

	private final String extension;
	private final String mediaType;

	ReportFormat(String extension, String mediaType) {
		this.extension = extension;
		this.mediaType = mediaType;
	}

	/** @return the usual file name extension, without the dot */
	public String extension() {
		return extension;
	}

	/** @return the media type for web answers and e-mail attachments */
	public String mediaType() {
		return mediaType;
	}
}
