package emporion.platform.ui.internal;

import java.util.List;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

import emporion.platform.ui.Labels;

/** The few menus of the window; domains add theirs by {@code org.eclipse.ui.menus} at {@code menu:go} and {@code menu:file}. */
final class ClientMenus extends ActionBarAdvisor {

	private final Labels labels = Labels.beside(ClientMenus.class);
	private IWorkbenchWindow window;

	ClientMenus(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow forWindow) {
		window = forWindow;
		for (ActionFactory factory : new ActionFactory[] { ActionFactory.SAVE, ActionFactory.SAVE_ALL, ActionFactory.REVERT,
				ActionFactory.CLOSE, ActionFactory.CLOSE_ALL, ActionFactory.PRINT, ActionFactory.QUIT,
				ActionFactory.ABOUT, ActionFactory.NEXT_EDITOR, ActionFactory.PREVIOUS_EDITOR })
			register(factory.create(forWindow));
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		bar.add(file());
		bar.add(edit());
		MenuManager go = new MenuManager(labels.text("menu.go"), "go");
		go.add(new GoMenu(window));
		go.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		go.add(new Separator());
		go.add(getAction(ActionFactory.NEXT_EDITOR.getId()));
		go.add(getAction(ActionFactory.PREVIOUS_EDITOR.getId()));
		bar.add(go);
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(settings());
		MenuManager help = new MenuManager(labels.text("menu.help"), IWorkbenchActionConstants.M_HELP);
		help.add(getAction(ActionFactory.ABOUT.getId()));
		bar.add(help);
	}

	private MenuManager file() {
		MenuManager menu = new MenuManager(labels.text("menu.file"), IWorkbenchActionConstants.M_FILE);
		menu.add(new GroupMarker("new"));
		menu.add(new Separator());
		add(menu, ActionFactory.SAVE, ActionFactory.SAVE_ALL, ActionFactory.REVERT);
		menu.add(new Separator());
		add(menu, ActionFactory.PRINT);
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		add(menu, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL);
		menu.add(new Separator());
		menu.add(new RestartAction(labels.text("menu.logOut"), window));
		add(menu, ActionFactory.QUIT);
		return menu;
	}

	private MenuManager edit() {
		MenuManager menu = new MenuManager(labels.text("menu.edit"), IWorkbenchActionConstants.M_EDIT);
		for (String command : List.of("undo", "redo"))
			menu.add(command("org.eclipse.ui.edit." + command, command));
		menu.add(new Separator());
		for (String command : List.of("cut", "copy", "paste", "selectAll"))
			menu.add(command("org.eclipse.ui.edit." + command, command));
		menu.add(new Separator());
		menu.add(command("org.eclipse.ui.edit.findReplace", "find"));
		menu.add(command("org.eclipse.ui.file.refresh", "refresh"));
		return menu;
	}

	/** An entry that is enabled as its command is, whoever handles it at the moment. */
	private CommandContributionItem command(String id, String words) {
		CommandContributionItemParameter entry = new CommandContributionItemParameter(window, "edit." + words, id,
				CommandContributionItem.STYLE_PUSH);
		entry.label = labels.text("menu." + words);
		return new CommandContributionItem(entry);
	}

	private MenuManager settings() {
		MenuManager menu = new MenuManager(labels.text("menu.settings"), "settings");
		MenuManager language = new MenuManager(labels.text("menu.language"), "language");
		for (Language choice : Language.values())
			language.add(new LanguageAction(choice, window));
		menu.add(language);
		menu.add(new ThemeAction(labels.text("menu.dark"), window));
		return menu;
	}

	private void add(IMenuManager menu, ActionFactory... factories) {
		for (ActionFactory factory : factories)
			menu.add(getAction(factory.getId()));
	}
}
