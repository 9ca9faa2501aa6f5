/** Words for codes: every bundle brings its texts, the edges ask for them in the reader's language. */
package emporion.platform.text;
