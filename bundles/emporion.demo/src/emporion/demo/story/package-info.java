/** One day of the demo company, from a lead to a paid invoice. Start at {@link emporion.demo.story.GreenfieldDay}. */
package emporion.demo.story;
